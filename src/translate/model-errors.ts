import { EngineError } from '../core/errors.js';
import type { LanguagePair } from '../core/translation.js';
import type { ModelStatus } from './models.js';

/** An id that neither the registry nor the command line knows for the pair. */
export function unknownModel(
  id: string,
  known: readonly string[],
  { source, target }: LanguagePair,
): EngineError {
  return new EngineError(`no model is called ${id} for ${source} to ${target}`, {
    remedy: known.length === 0 ? 'There is none for this pair.' : `Known are: ${known.join(', ')}.`,
  });
}

/** A model that was asked for and is not there, or not whole. */
export function notInstalled({ entry, status, missing, install }: ModelStatus): EngineError {
  const what = status === 'partial' ? `is not installed whole: no ${missing.join(', ')}` : 'is not installed';
  return new EngineError(`the model ${entry.id} (${entry.name}) ${what}`, { remedy: `Type: ${install}` });
}

/** A machine without any model for the pair. */
export function noModel(statuses: readonly ModelStatus[], { source, target }: LanguagePair): EngineError {
  const ways = statuses.map(({ entry, install }) => `${install}  (${entry.name})`);
  return new EngineError(`no model that translates ${source} to ${target} is installed`, {
    remedy:
      ways.length === 0
        ? 'Give translations made elsewhere with --translations NAME=FILE.'
        : `Type one of these:\n  ${ways.join('\n  ')}`,
  });
}
