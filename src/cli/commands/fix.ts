import type { Argv, CommandModule } from 'yargs';
import { loadConfig } from '../../config/load.js';
import { BackwireError, EXIT } from '../../core/errors.js';
import { SEVERITIES, type Severity } from '../../core/finding.js';
import { visible } from '../../report/escape/visible.js';
import { renderTerse } from '../../report/index.js';
import { checkCopy } from '../check-copy.js';
import { safeFindings } from '../fix/edits.js';
import { fixFile } from '../fix/file.js';
import { mergeOptions, modelOptions, type ModelArguments } from '../options.js';
import { renderError } from '../render-error.js';
import type { Streams } from '../streams.js';

interface FixArguments extends ModelArguments {
  readonly paths?: readonly string[] | undefined;
  readonly dryRun: boolean;
  readonly minLevel: Severity;
}

function options(yargs: Argv) {
  return modelOptions(
    yargs.positional('paths', {
      describe: 'Files and folders of English copy',
      type: 'string',
      array: true,
      defaultDescription: 'input',
    }),
  )
    .option('dry-run', { describe: 'Print the changes, make none', type: 'boolean', default: false })
    .option('min-level', {
      describe: 'Leave findings below this alone',
      choices: SEVERITIES,
      default: 'note' as const,
      requiresArg: true,
    });
}

/** `backwire fix`: writes the suggestions that are safe, and only those, and shows them as a unified diff. */
export function fixCommand(streams: Streams): CommandModule<object, FixArguments> {
  return {
    command: 'fix [paths..]',
    describe: 'Apply the suggestions that are safe, shown as a diff',
    builder: (yargs) =>
      options(yargs)
        .example('$0 fix copy/ --dry-run', 'only show what would change')
        .example('$0 fix copy/ | tee changes.diff', 'apply, and keep the diff') as never,
    handler: async (given) => {
      const { stdout, stderr } = streams;
      const config = mergeOptions(await loadConfig(given.config, process.cwd()), given);
      if (config.paths.includes('-')) {
        throw new BackwireError('usage', 'standard input cannot be fixed in place', {
          remedy: 'Name files or folders.',
        });
      }
      const result = await checkCopy(config, streams, given.quiet || !stderr.isTTY);
      let applied = 0;
      let files = 0;
      let failed = result.problems.length > 0;
      for (const { document, findings } of result.documents) {
        const safe = safeFindings(findings, given.minLevel);
        if (safe.length === 0) continue;
        try {
          const fixed = await fixFile(document, safe, given.dryRun);
          stdout.write(stdout.isTTY ? visible(fixed.diff) : fixed.diff);
          applied += fixed.applied;
          files++;
        } catch (error) {
          if (!(error instanceof BackwireError)) throw error;
          stderr.write(renderError(error, false).text);
          failed = true;
        }
      }
      stderr.write(renderTerse({ ...result, documents: [] }));
      if (!given.quiet) stderr.write(`backwire: ${summary(applied, files, given.dryRun)}\n`);
      if (failed) process.exitCode = EXIT.couldNotCheck;
    },
  };
}

function summary(applied: number, files: number, dryRun: boolean): string {
  if (applied === 0) return 'nothing to fix';
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const changes = `${count(applied, 'safe suggestion')} in ${count(files, 'file')}`;
  return dryRun ? `${changes} would be applied` : `applied ${changes}`;
}
