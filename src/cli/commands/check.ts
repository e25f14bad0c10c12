import { resolve } from 'node:path';
import type { CommandModule } from 'yargs';
import { loadConfig } from '../../config/load.js';
import { renderTerse, writeReports } from '../../report/index.js';
import { baseUri, checkCopy } from '../check-copy.js';
import { exitCodeOf } from '../exit-code.js';
import { checkingOptions, mergeOptions, type CheckingArguments } from '../options.js';
import type { Streams } from '../streams.js';

/** `backwire check`: the same for CI. One line a finding; reports only when a folder or a format is named. */
export function checkCommand(streams: Streams): CommandModule<object, CheckingArguments> {
  return {
    command: 'check [paths..]',
    describe: 'The same for CI: a line a finding, exit 1 on warnings',
    builder: (yargs) =>
      checkingOptions(yargs)
        .example('$0 check copy/', 'fail on warnings and errors')
        .example('$0 check copy/ --format sarif --out reports', 'leave a SARIF file for the code host'),
    handler: async (given) => {
      const config = mergeOptions(await loadConfig(given.config, process.cwd()), given);
      const result = await checkCopy(config, streams, given.quiet || !streams.stderr.isTTY);
      if (given.out !== undefined || given.format !== undefined) {
        await writeReports(result, config.format, resolve(config.out), { baseUri: baseUri() });
      }
      streams.stdout.write(renderTerse(result));
      process.exitCode = exitCodeOf(result, config.failOn ?? 'warning');
    },
  };
}
