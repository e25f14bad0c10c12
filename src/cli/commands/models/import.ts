import type { CommandModule } from 'yargs';
import { importModel } from '../../../translate/weights/index.js';
import type { Streams } from '../../streams.js';
import { findWeights } from './find-entry.js';

interface ImportArguments {
  readonly id: string;
  readonly folder: string;
}

/** `backwire models import`: weights from a folder, for machines without a connection. */
export function importCommand({ stdout }: Streams): CommandModule<object, ImportArguments> {
  return {
    command: 'import <id> <folder>',
    describe: 'Copy the weights of a model from a folder',
    builder: (yargs) =>
      yargs
        .positional('id', {
          describe: 'Model id, as `models list` shows it',
          type: 'string',
          demandOption: true,
        })
        .positional('folder', {
          describe: 'Folder with the files as the hub lays them out',
          type: 'string',
          demandOption: true,
        }),
    handler: async ({ id, folder }) => {
      const { entry, modelsDir } = await findWeights(id);
      await importModel(entry, folder, { modelsDir });
      stdout.write(`${entry.id} is installed in ${modelsDir}\n`);
    },
  };
}
