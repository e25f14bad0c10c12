import type { CommandModule } from 'yargs';
import { pullModel } from '../../../translate/weights/index.js';
import type { Streams } from '../../streams.js';
import { createProgress } from '../../terminal/progress.js';
import { findWeights } from './find-entry.js';

interface PullArguments {
  readonly id: string;
  readonly hub?: string | undefined;
}

const MIB = 1024 * 1024;

/** `backwire models pull`: the only command that opens a connection; it sends no copy. */
export function pullCommand({ stdout, stderr }: Streams): CommandModule<object, PullArguments> {
  return {
    command: 'pull <id>',
    describe: 'Download the weights of a model',
    builder: (yargs) =>
      yargs
        .positional('id', {
          describe: 'Model id, as `models list` shows it',
          type: 'string',
          demandOption: true,
        })
        .option('hub', {
          describe: 'Base URL of the hub, or of a mirror with the same layout',
          type: 'string',
          requiresArg: true,
        }),
    handler: async ({ id, hub }) => {
      const { entry, modelsDir } = await findWeights(id);
      const progress = createProgress(stderr);
      try {
        await pullModel(entry, {
          modelsDir,
          fetch: globalThis.fetch,
          hub,
          onProgress: ({ path, received, total }) => {
            const of = total === undefined ? '' : ` of ${(total / MIB).toFixed(1)}`;
            progress.update(`${path}: ${(received / MIB).toFixed(1)}${of} MiB`);
          },
        });
      } finally {
        progress.clear();
      }
      stdout.write(`${entry.id} is installed in ${modelsDir}\n`);
    },
  };
}
