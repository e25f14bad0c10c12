import { resolve } from 'node:path';
import type { CommandModule } from 'yargs';
import { loadConfig } from '../../config/load.js';
import { renderSummary, writeReports } from '../../report/index.js';
import { baseUri, checkCopy } from '../check-copy.js';
import { exitCodeOf } from '../exit-code.js';
import { checkingOptions, mergeOptions, type CheckingArguments } from '../options.js';
import { columnsOf, wantsColor, type Streams } from '../streams.js';

/** `backwire run`: the pipeline, with reports for people and machines. */
export function runCommand(streams: Streams): CommandModule<object, CheckingArguments> {
  return {
    command: 'run [paths..]',
    describe: 'Check English copy and write reports',
    builder: (yargs) =>
      checkingOptions(yargs)
        .example('$0 run', 'check input/, write to output/')
        .example('$0 run copy/ --fail-on warning', 'exit with 1 when something should not go out')
        .example('$0 run a.txt --translations desk=a.tmx', 'compare a translation made elsewhere too')
        .example('cat a.txt | $0 run -', 'check standard input'),
    handler: async (given) => {
      const config = mergeOptions(await loadConfig(given.config, process.cwd()), given);
      const result = await checkCopy(config, streams, given.quiet);
      const reports = await writeReports(result, config.format, resolve(config.out), { baseUri: baseUri() });
      if (!given.quiet || result.problems.length > 0) {
        const { stdout } = streams;
        stdout.write(
          renderSummary(result, {
            color: wantsColor(stdout, process.env),
            width: columnsOf(stdout),
            reports,
          }),
        );
      }
      process.exitCode = exitCodeOf(result, config.failOn ?? 'never');
    },
  };
}
