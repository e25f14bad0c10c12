import type { TextSide } from '../../align/beads/index.js';
import { BackwireError } from '../../core/errors.js';
import { readBeads, type GoldBead } from '../../evaluate/beads.js';
import { readLines } from '../../readers/index.js';

/** The files of a pair of texts, each with a sentence a line. */
export interface PairFiles {
  readonly source: string;
  readonly target: string;
  /** Translations of the source into the target's language. */
  readonly sourceTranslations: readonly string[];
  /** Translations of the target into the source's language. */
  readonly targetTranslations: readonly string[];
  /** Beads made by hand. */
  readonly gold?: string | undefined;
}

/** A pair of texts, read. */
export interface Pair {
  readonly source: TextSide;
  readonly target: TextSide;
  readonly gold?: readonly GoldBead[] | undefined;
}

/**
 * Reads a pair.
 *
 * @throws BackwireError when a file cannot be read, a translation has not as many lines as its text, or the gold names
 *   sentences that there are not
 */
export async function readPair(files: PairFiles, stdin: AsyncIterable<Uint8Array>): Promise<Pair> {
  const source = await readSide(files.source, files.sourceTranslations, stdin);
  const target = await readSide(files.target, files.targetTranslations, stdin);
  if (files.gold === undefined) return { source, target };
  const gold = await readBeads(files.gold);
  checkIndexes(files.gold, gold, source.sentences.length, target.sentences.length);
  return { source, target, gold };
}

async function readSide(
  path: string,
  translations: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<TextSide> {
  const sentences = await readLines(path, { stdin });
  const translated: string[][] = [];
  for (const file of translations) {
    const lines = await readLines(file, { stdin });
    if (lines.length !== sentences.length) {
      throw new BackwireError(
        'input',
        `${file} has ${lines.length} lines, but ${path}, which it translates, has ${sentences.length}`,
        {
          remedy:
            'Give a translation with a line for each line of the text; leave a line blank where it has none.',
        },
      );
    }
    translated.push(lines);
  }
  return { sentences, translations: translated };
}

function checkIndexes(path: string, gold: readonly GoldBead[], sources: number, targets: number): void {
  for (const [side, size] of [
    ['source', sources],
    ['target', targets],
  ] as const) {
    const beyond = gold.flatMap((bead) => bead[side]).find((index) => index >= size);
    if (beyond !== undefined) {
      throw new BackwireError('input', `${path} names sentence ${beyond} of the ${side}, which has ${size}`, {
        remedy: 'Check that the beads belong to these two texts, and that they count from 0.',
      });
    }
  }
}
