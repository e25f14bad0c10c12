import type { Span } from '../../../core/span.js';
import type { CoveredWord, WordClass } from './coverage.js';

/** A stretch of one side of a bead for which the other side has nothing. */
export interface MissingStretch {
  /** Into the text of its side. */
  readonly span: Span;
  /** Words in it that say something. */
  readonly words: number;
  /** Log-likelihood ratio of its having no counterpart, against its being rendered freely. */
  readonly evidence: number;
}

/** What is known of how a text was translated. */
export interface TranslationHabits {
  /** Share of words that are covered where they were translated. */
  readonly covered: Readonly<Record<WordClass, number>>;
  /** Mean natural logarithm of the length of the other side over that of this one. */
  readonly logRatio: number;
}

/** Shares in which words of a side are covered by chance, where the other side does not translate them. Measured on news. */
const BY_CHANCE: Readonly<Record<WordClass, number>> = {
  listed: 0.05,
  unlisted: 0.02,
  name: 0.02,
  number: 0.01,
};

/** Shares that translations have on the whole, and the number of words that they weigh as much as. Measured on news. */
const USUAL: Readonly<Record<WordClass, number>> = { listed: 0.7, unlisted: 0.47, name: 0.9, number: 0.94 };
const USUAL_WEIGHT = 30;

/** Characters that the usual ratio of lengths weighs as much as. */
const USUAL_LENGTH = 1500;

/** Standard deviation of the logarithm of the ratio of lengths, in sentences of news. */
const SPREAD = 0.15;

/** The habits of a document's translation, on one side, from all of its beads. */
export function habitsOf(
  sides: readonly (readonly CoveredWord[])[],
  lengths: readonly (readonly [own: number, other: number])[],
  usualLogRatio: number,
): TranslationHabits {
  const counts = { listed: 0, unlisted: 0, name: 0, number: 0 };
  const covered = { listed: 0, unlisted: 0, name: 0, number: 0 };
  for (const { wordClass, isCovered } of sides.flat()) {
    counts[wordClass]++;
    if (isCovered) covered[wordClass]++;
  }
  const share = (name: WordClass) =>
    (covered[name] + USUAL_WEIGHT * USUAL[name]) / (counts[name] + USUAL_WEIGHT);
  const total = (side: 0 | 1) => lengths.reduce((sum, pair) => sum + pair[side], 0);
  const assumed = USUAL_LENGTH * Math.exp(usualLogRatio);
  return {
    covered: {
      listed: share('listed'),
      unlisted: share('unlisted'),
      name: share('name'),
      number: share('number'),
    },
    logRatio: Math.log((total(1) + assumed) / (total(0) + USUAL_LENGTH)),
  };
}

function weight({ wordClass, isCovered }: CoveredWord, { covered }: TranslationHabits): number {
  const usual = covered[wordClass];
  const chance = BY_CHANCE[wordClass];
  return isCovered ? Math.log(chance / usual) : Math.log((1 - chance) / (1 - usual));
}

/** How much better the lengths fit when the stretch was left out than when nothing was. */
function lengthEvidence(span: Span, own: number, other: number, { logRatio }: TranslationHabits): number {
  const share = Math.min(0.95, (span.end - span.start) / Math.max(1, own));
  const difference = Math.log(Math.max(1, other) / Math.max(1, own)) - logRatio;
  const expected = Math.log(1 - share);
  return (difference ** 2 - (difference - expected) ** 2) / (2 * SPREAD ** 2);
}

/** Bounds how much the lengths may say for a stretch, or against it. */
const LENGTH_LIMIT = 6;

/** The stretch of one side that most probably has no counterpart; undefined where none has words enough. */
export function findMissingStretch(
  words: readonly CoveredWord[],
  own: number,
  other: number,
  habits: TranslationHabits,
  atLeast: number,
): MissingStretch | undefined {
  let best: MissingStretch | undefined;
  for (let from = 0; from < words.length; from++) {
    let evidence = 0;
    if (words[from]?.isCovered === true) continue;
    for (let to = from; to < words.length; to++) {
      const word = words[to];
      if (!word) break;
      evidence += weight(word, habits);
      if (evidence < 0) break;
      if (to - from + 1 < atLeast || word.isCovered) continue;
      const span = { start: words[from]?.span.start ?? 0, end: word.span.end };
      const length = lengthEvidence(span, own, other, habits);
      const total = evidence + Math.min(LENGTH_LIMIT, Math.max(-LENGTH_LIMIT, length));
      if (total > (best?.evidence ?? -Infinity)) best = { span, words: to - from + 1, evidence: total };
    }
  }
  return best;
}
