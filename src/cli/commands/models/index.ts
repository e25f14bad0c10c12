import type { CommandModule } from 'yargs';
import type { Streams } from '../../streams.js';
import { importCommand } from './import.js';
import { listCommand } from './list.js';
import { pullCommand } from './pull.js';
import { verifyCommand } from './verify.js';

/** `backwire models`: the registry and the weights. */
export function modelsCommand(streams: Streams): CommandModule {
  return {
    command: 'models',
    describe: 'Models that translate back: list, pull ID, import ID FOLDER, verify [ID]',
    builder: (yargs) =>
      yargs
        .command(listCommand(streams))
        .command(pullCommand(streams))
        .command(importCommand(streams))
        .command(verifyCommand(streams))
        .demandCommand(0),
    handler: () => undefined,
  };
}
