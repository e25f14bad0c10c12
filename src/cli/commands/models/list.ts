import type { CommandModule } from 'yargs';
import { listModels, type ModelStatus } from '../../../translate/models.js';
import { loadRegistry, type ModelEntry } from '../../../translate/registry/index.js';
import type { Streams } from '../../streams.js';

interface ListArguments {
  readonly json: boolean;
}

/** `backwire models list`: every model of the registry, and whether this machine can run it. */
export function listCommand({ stdout }: Streams): CommandModule<object, ListArguments> {
  return {
    command: ['list', '$0'],
    describe: 'List the models and whether they are installed',
    builder: { json: { describe: 'Print the list as JSON', type: 'boolean', default: false } },
    handler: async ({ json }) => {
      const models = await listModels(await loadRegistry());
      stdout.write(json ? `${JSON.stringify(models.map(plain), null, 2)}\n` : table(models));
    },
  };
}

function plain({ entry, status, missing }: ModelStatus) {
  const { id, name, engine, revision, licence } = entry;
  const languages = engine === 'embedding' ? {} : { languages: entry.languages };
  return { id, name, engine, ...languages, revision, licence, status, missing };
}

/** What a model is for, in seven characters. */
function purposeOf(entry: ModelEntry): string {
  return entry.engine === 'embedding' ? 'align  ' : `${entry.languages.source} → ${entry.languages.target}`;
}

function table(models: readonly ModelStatus[]): string {
  const width = Math.max(0, ...models.map(({ entry }) => entry.id.length));
  return models
    .map(({ entry, status, install }) => {
      const { id, name, licence } = entry;
      const line = `${id.padEnd(width)}  ${status.padEnd(9)}  ${purposeOf(entry)}  ${name} (${licence})\n`;
      return status === 'installed' ? line : `${line}${' '.repeat(width + 2)}to install: ${install}\n`;
    })
    .join('');
}
