import type { Span } from '../../../core/span.js';
import type { Piece } from '../align.js';
import type { Edit, LinePair } from './edit.js';
import { dropName, misspellName, swapName } from './names.js';
import { addNegation, dropNegation } from './negation.js';
import { addNumber, changeNumber, dropNumber } from './numbers.js';
import { dropQuotation, swapSpeaker } from './quotations.js';
import { Random } from './random.js';
import { addStretch, dropStretch, leaveFrench, repeatPhrase } from './stretches.js';

export type { LinePair } from './edit.js';

type Planter = (pair: LinePair, random: Random, others: readonly LinePair[]) => Edit | undefined;

/** What is done to a line. */
const PLANTERS = {
  'number-changed': changeNumber,
  'number-dropped': dropNumber,
  'number-added': addNumber,
  'name-misspelt': misspellName,
  'name-swapped': swapName,
  'name-dropped': dropName,
  'negation-dropped': dropNegation,
  'negation-added': addNegation,
  'phrase-repeated': repeatPhrase,
  'french-left': leaveFrench,
  'stretch-dropped': dropStretch,
  'stretch-added': addStretch,
  'quotation-dropped': dropQuotation,
  'speaker-swapped': swapSpeaker,
} satisfies Record<string, Planter>;

/** Every kind of error that can be planted. */
export const PLANT_KINDS = [
  ...(Object.keys(PLANTERS) as (keyof typeof PLANTERS)[]),
  'sentence-dropped',
  'sentence-added',
] as const;

export type PlantKind = (typeof PLANT_KINDS)[number];

/** An error that was planted. */
export interface Planted {
  readonly kind: PlantKind;
  /** Index of the piece it stands in; of the one that was dropped. */
  readonly piece: number;
  /** In the copy of the piece: the wrong words, or the empty place where words are missing. */
  readonly span: Span;
  readonly note: string;
}

/** An article with errors in it. */
export interface PlantedArticle {
  readonly pieces: readonly Piece[];
  readonly planted: readonly Planted[];
}

/** Every so many lines one is spoilt, so that errors do not touch each other. */
const EVERY = 4;

function plantSentence(kind: 'sentence-dropped' | 'sentence-added', pair: LinePair, stranger: LinePair) {
  if (kind === 'sentence-dropped') return { pieces: [{ ...pair, copy: '' }], at: 0, note: pair.copy };
  return { pieces: [pair, { original: '', copy: stranger.copy }], at: 1, note: stranger.copy };
}

/**
 * Plants an error into every fourth line of an article, each kind as often as it can be, in the order in which `kinds`
 * has them. The same seed plants the same.
 *
 * @param article lines that correspond one to one
 * @param others lines of other articles, to take strange words from
 * @param kinds those whose turn comes first go first, and then behind the others: pass the same queue from article to article
 */
export function plantErrors(
  article: readonly LinePair[],
  others: readonly LinePair[],
  random: Random,
  kinds: PlantKind[],
): PlantedArticle {
  const pieces: Piece[] = [];
  const planted: Planted[] = [];
  for (const [index, pair] of article.entries()) {
    const isDue = index % EVERY === 1 && pair.original !== '' && pair.copy.length > 40;
    if (!isDue || !plantOne(pair)) pieces.push(pair);
  }
  return { pieces, planted };

  function plantOne(pair: LinePair): boolean {
    for (const kind of [...kinds]) {
      if (kind === 'sentence-dropped' || kind === 'sentence-added') {
        const stranger = random.pick(others);
        if (!stranger || stranger.copy.length <= 40) continue;
        const { pieces: made, at, note } = plantSentence(kind, pair, stranger);
        const span = { start: 0, end: made[at]?.copy.length ?? 0 };
        planted.push({ kind, piece: pieces.length + at, span, note });
        pieces.push(...made);
      } else {
        const edit = PLANTERS[kind](pair, random, others);
        if (!edit || edit.copy === pair.copy) continue;
        planted.push({ kind, piece: pieces.length, span: edit.span, note: edit.note });
        pieces.push({ original: pair.original, copy: edit.copy });
      }
      kinds.splice(kinds.indexOf(kind), 1);
      kinds.push(kind);
      return true;
    }
    return false;
  }
}
