import type { Argv, CommandModule } from 'yargs';
import { alignSentences } from '../../align/beads/index.js';
import { BackwireError } from '../../core/errors.js';
import { addBeadScores, scoreBeadsAgainst, type BeadScores } from '../../evaluate/beads.js';
import { withEmbedder, type EmbedPair } from '../align/embed.js';
import { readPair, type Pair, type PairFiles } from '../align/pair.js';
import { readPairsFile } from '../align/pairs-file.js';
import { renderBeads, renderBeadScores } from '../align/render.js';
import { list, unnameStdin } from '../options.js';
import type { Streams } from '../streams.js';

interface AlignArguments {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly sourceTranslation: readonly string[];
  readonly targetTranslation: readonly string[];
  readonly gold?: string | undefined;
  readonly pairs?: string | undefined;
}

function options(yargs: Argv) {
  const translations = { type: 'string', requiresArg: true, coerce: list, default: [] as string[] } as const;
  return yargs
    .positional('source', { describe: 'Text with a sentence a line; - is standard input', type: 'string' })
    .positional('target', { describe: 'Its translation, likewise', type: 'string' })
    .option('source-translation', {
      ...translations,
      describe: 'Machine translation of the source, line by line; may be repeated',
      defaultDescription: 'none',
    })
    .option('target-translation', {
      ...translations,
      describe: 'Machine translation of the target, line by line; may be repeated',
      defaultDescription: 'none',
    })
    .option('gold', {
      describe: 'Beads made by hand: print precision, recall and F1 against them instead',
      type: 'string',
      requiresArg: true,
    })
    .option('pairs', {
      describe: 'Score several pairs: a YAML list of source, target, gold and translations',
      type: 'string',
      requiresArg: true,
    });
}

/** `backwire align`: which sentences of two texts belong together. */
export function alignCommand(streams: Streams): CommandModule<object, AlignArguments> {
  return {
    command: 'align [source] [target]',
    describe: 'Align the sentences of a text and its translation',
    builder: (yargs) =>
      options(yargs)
        .example('$0 align article.fr article.en', 'beads, one a line: [source]:[target]:confidence')
        .example(
          '$0 align a.de a.fr --source-translation a.de.mt.fr --gold a.beads',
          'how well they fit',
        ) as never,
    handler: async (given) => {
      const { stdin, stdout } = streams;
      if (given.pairs !== undefined) {
        refuseBeside(given);
        const all = await readPairsFile(given.pairs);
        stdout.write(await withEmbedder(streams, (embed) => scorePairs(all, stdin, embed)));
        return;
      }
      const files = filesOf(given);
      const texts = await readPair(files, stdin);
      await withEmbedder(streams, async (embed) => {
        const pair = await embed(texts);
        const beads = alignSentences(pair.source, pair.target);
        stdout.write(
          pair.gold === undefined
            ? renderBeads(beads)
            : renderBeadScores(scoreBeadsAgainst(pair.gold, beads)),
        );
      });
    },
  };
}

/** @throws BackwireError when files are given beside a list that already names them */
function refuseBeside({ source, gold, sourceTranslation, targetTranslation }: AlignArguments): void {
  const others = sourceTranslation.length + targetTranslation.length;
  if (source === undefined && gold === undefined && others === 0) return;
  throw new BackwireError('usage', '--pairs names all files itself', {
    remedy: 'Leave out the other files, or leave out --pairs.',
  });
}

/** @throws BackwireError when there are not two texts */
function filesOf({ source, target, sourceTranslation, targetTranslation, gold }: AlignArguments): PairFiles {
  if (source === undefined || target === undefined) {
    throw new BackwireError('usage', 'align takes two texts', {
      remedy: 'For example: backwire align article.fr article.en',
    });
  }
  const paths = [source, target, ...sourceTranslation, ...targetTranslation].map(unnameStdin);
  if (paths.filter((path) => path === '-').length > 1) {
    throw new BackwireError('usage', 'standard input can be one of the files only', {
      remedy: 'Name files for the others.',
    });
  }
  return {
    source: unnameStdin(source),
    target: unnameStdin(target),
    sourceTranslations: sourceTranslation.map(unnameStdin),
    targetTranslations: targetTranslation.map(unnameStdin),
    gold,
  };
}

async function scorePairs(
  all: readonly PairFiles[],
  stdin: AsyncIterable<Uint8Array>,
  embed: EmbedPair,
): Promise<string> {
  const parts: string[] = [];
  const scores: BeadScores[] = [];
  for (const files of all) {
    if (files.gold === undefined) {
      throw new BackwireError('input', `the pair of ${files.source} has no gold beads`, {
        remedy: 'Add `gold` to every pair of the list, or align that pair by itself.',
      });
    }
    const { source, target, gold = [] }: Pair = await embed(await readPair(files, stdin));
    const found = scoreBeadsAgainst(gold, alignSentences(source, target));
    scores.push(found);
    parts.push(`${files.source} – ${files.target}\n${renderBeadScores(found)}`);
  }
  if (scores.length > 1) parts.push(`All ${scores.length} pairs\n${renderBeadScores(addBeadScores(scores))}`);
  return parts.join('\n');
}
