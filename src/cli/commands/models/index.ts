import type { CommandModule } from 'yargs';
import type { Streams } from '../../streams.js';
import { listCommand } from './list.js';

/** `backwire models`: the registry and the weights. */
export function modelsCommand(streams: Streams): CommandModule {
  return {
    command: 'models',
    describe: 'Models that translate back: list, pull ID, import ID FOLDER, verify [ID]',
    builder: (yargs) => yargs.command(listCommand(streams)).demandCommand(0),
    handler: () => undefined,
  };
}
