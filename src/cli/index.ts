#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { BackwireError, EXIT } from '../core/errors.js';
import { alignCommand } from './commands/align.js';
import { checkCommand } from './commands/check.js';
import { evaluateCommand } from './commands/evaluate.js';
import { fixCommand } from './commands/fix.js';
import { initCommand } from './commands/init.js';
import { modelsCommand } from './commands/models/index.js';
import { rulesCommand } from './commands/rules.js';
import { runCommand } from './commands/run.js';
import { nameStdin } from './options.js';
import { renderError } from './render-error.js';
import type { Streams } from './streams.js';
import { toolInfo } from './version.js';

const streams: Streams = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };

// A reader that goes away (`backwire rules list | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

const args = hideBin(process.argv).map(nameStdin);
try {
  await yargs(args)
    .scriptName('backwire')
    .usage(
      '$0 <command>\n\nFinds what machine translation left behind in English wire copy,\nby translating it back with local models. Copy never leaves this machine.',
    )
    .command(runCommand(streams))
    .command(checkCommand(streams))
    .command(fixCommand(streams))
    .command(alignCommand(streams))
    .command(evaluateCommand(streams))
    .command(modelsCommand(streams))
    .command(rulesCommand(streams))
    .command(initCommand(streams))
    .option('debug', { describe: 'Show stack traces', type: 'boolean', default: false, global: true })
    .demandCommand(1, 'Name a command.')
    .recommendCommands()
    .strict()
    .version(toolInfo().version)
    .help()
    .alias('help', 'h')
    .wrap(Math.min(100, process.stdout.isTTY ? process.stdout.columns : 100))
    .epilogue('Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not check.')
    .fail((message: string | null, error: Error | undefined) => {
      throw (
        error ?? new BackwireError('usage', message ?? 'wrong usage', { remedy: 'See `backwire --help`.' })
      );
    })
    .parseAsync();
} catch (error) {
  const { text, exitCode } = renderError(error, args.includes('--debug'));
  process.stderr.write(text);
  process.exitCode = exitCode;
}
