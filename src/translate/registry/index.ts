import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BackwireError } from '../../core/errors.js';
import type { LanguagePair } from '../../core/translation.js';
import { YamlFile } from '../../core/yaml-file.js';
import { registrySchema, type ModelEntry, type TranslatorEntry } from './schema.js';

export type { ApertiumEntry, EmbeddingEntry, ModelEntry, OnnxEntry, TranslatorEntry } from './schema.js';

/** The models that can be used, as `models/models.json` lists them. */
export interface Registry {
  /** Where it was read from. */
  readonly path: string;
  /** The folder that the paths of weights are relative to. */
  readonly folder: string;
  /** In the order of the file. */
  readonly entries: readonly ModelEntry[];
}

/** The registry that comes with Backwire. */
const DEFAULT_REGISTRY = fileURLToPath(new URL('../../../models/models.json', import.meta.url));

const REMEDY = 'models/README.md describes the fields of an entry.';

/**
 * Reads and checks a registry.
 * @throws FileError that points at the line and column of what is wrong
 * @throws BackwireError when the file cannot be read
 */
export async function loadRegistry(path: string = DEFAULT_REGISTRY): Promise<Registry> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new BackwireError('model', `the model registry ${path} cannot be read`, {
      remedy: 'Restore models/models.json, or name another registry.',
      cause,
    });
  }
  return {
    path,
    folder: dirname(resolve(path)),
    entries: new YamlFile(path, text, 'model', REMEDY).read(registrySchema).models,
  };
}

/** The entries that translate in the direction of `pair`, in the order of the registry. */
export function entriesFor(registry: Registry, pair: LanguagePair): TranslatorEntry[] {
  return registry.entries
    .filter((entry) => entry.engine !== 'embedding')
    .filter(({ languages }) => languages.source === pair.source && languages.target === pair.target);
}
