import { writeFile } from 'node:fs/promises';
import type { CommandModule } from 'yargs';
import { CONFIG_TEMPLATE } from '../../config/template.js';
import { BackwireError } from '../../core/errors.js';
import type { Streams } from '../streams.js';

const FILE = 'backwire.config.yaml';

/** `backwire init`: writes a commented configuration, never over one that is there. */
export function initCommand(streams: Streams): CommandModule {
  return {
    command: 'init',
    describe: `Write a commented ${FILE}`,
    handler: async () => {
      try {
        await writeFile(FILE, CONFIG_TEMPLATE, { flag: 'wx' });
      } catch (cause) {
        const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
        throw new BackwireError(
          'configuration',
          exists ? `${FILE} is already there` : `cannot write ${FILE}`,
          {
            remedy: exists ? 'Edit it, or move it away first.' : 'Check that this folder can be written to.',
            cause,
          },
        );
      }
      streams.stdout.write(`Wrote ${FILE}: every key with its default. Edit what you need.\n`);
    },
  };
}
