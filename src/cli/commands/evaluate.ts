import { resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { loadConfig } from '../../config/load.js';
import { EXIT } from '../../core/errors.js';
import { SEVERITIES, type Severity } from '../../core/finding.js';
import { evaluate, findGold, readGold, renderEvaluation, renderMistakes } from '../../evaluate/index.js';
import type { GoldFile, ScoredDocument } from '../../evaluate/index.js';
import type { DocumentResult } from '../../core/run-result.js';
import { renderTerse } from '../../report/index.js';
import { checkCopy } from '../check-copy.js';
import { mergeOptions, modelOptions, type ModelArguments } from '../options.js';
import type { Streams } from '../streams.js';

interface EvaluateArguments extends ModelArguments {
  readonly folder: string;
  readonly clean: boolean;
  readonly detectOnly: boolean;
  readonly format: 'text' | 'json';
  readonly minLevel: Severity;
  readonly show: boolean;
}

function options(yargs: Argv) {
  return modelOptions(
    yargs.positional('folder', {
      describe: 'Folder with NAME.txt and its labels NAME.ann (brat standoff)',
      type: 'string',
      demandOption: true,
    }),
  )
    .option('clean', {
      describe: 'Count texts without labels too: all that is flagged in them is wrong',
      type: 'boolean',
      default: false,
    })
    .option('detect-only', { describe: 'Use no model at all', type: 'boolean', default: false })
    .option('format', { choices: ['text', 'json'] as const, default: 'text' as const, requiresArg: true })
    .option('min-level', {
      describe: 'Pass over findings below this',
      choices: SEVERITIES,
      default: 'note' as const,
      requiresArg: true,
    })
    .option('show', {
      describe: 'List every false finding and missed span',
      type: 'boolean',
      default: false,
    });
}

/** The documents that were checked, with their labels. */
async function withGold(
  documents: readonly DocumentResult[],
  files: readonly GoldFile[],
): Promise<ScoredDocument[]> {
  const byPath = new Map(files.map((file) => [resolve(file.textPath), file]));
  const scored: ScoredDocument[] = [];
  for (const { document, findings } of documents) {
    const file = byPath.get(resolve(document.path));
    if (!file) continue;
    const { path, text } = document;
    scored.push({ path, text, gold: await readGold(file, text), findings });
  }
  return scored;
}

/** `backwire evaluate`: how findings fare against labels that people made. */
export function evaluateCommand(streams: Streams): CommandModule<object, EvaluateArguments> {
  return {
    command: 'evaluate <folder>',
    describe: 'Precision, recall and F1 of findings against labelled texts',
    builder: (yargs) =>
      options(yargs)
        .example('$0 evaluate test/corpus --show', 'with every mistake')
        .example('$0 evaluate native/ --clean --detect-only', 'false findings a 1,000 words') as never,
    handler: async (given) => {
      const { stdout, stderr } = streams;
      const files = await findGold(given.folder, given.clean);
      const config = mergeOptions(await loadConfig(given.config, process.cwd()), {
        ...given,
        format: undefined,
        paths: files.map(({ textPath }) => textPath),
      });
      const result = await checkCopy(config, streams, given.quiet || !stderr.isTTY, given);
      if (result.problems.length > 0) {
        stderr.write(renderTerse({ ...result, documents: [] }));
        process.exitCode = EXIT.couldNotCheck;
      }
      const documents = await withGold(result.documents, files);
      const evaluation = evaluate(documents, given.minLevel);
      stdout.write(
        given.format === 'json'
          ? `${JSON.stringify({ signature: result.signature, ...evaluation }, null, 2)}\n`
          : `${result.signature}\n${renderEvaluation(evaluation)}`,
      );
      if (given.show && given.format === 'text') {
        stdout.write(`\n${renderMistakes(documents, given.minLevel)}`);
      }
    },
  };
}
