import { quantileSorted, sampleWithReplacement } from 'simple-statistics';
import { seededRandom } from './random.js';
import { addCounts, scoreOf, type Counts, type Score } from './score.js';

/** Lower and upper end. */
export type Interval = readonly [low: number, high: number];

/** Intervals of every part of a score. */
export type ScoreIntervals = { readonly [Part in keyof Score]: Interval };

const RESAMPLES = 1000;
const SEED = 20230302;
const CONFIDENCE = 0.95;

/**
 * 95% confidence intervals by the percentile bootstrap over documents (Efron and Tibshirani 1993, chapter 13): findings
 * of one article hang together, so whole articles are drawn. The same for the same counts.
 */
export function bootstrapScores(documents: readonly Counts[]): ScoreIntervals {
  const random = seededRandom(SEED);
  const scores = Array.from({ length: RESAMPLES }, () =>
    scoreOf(addCounts(sampleWithReplacement([...documents], documents.length, random))),
  );
  const interval = (part: keyof Score): Interval => {
    const sorted = scores.map((score) => score[part]).sort((a, b) => a - b);
    const tail = (1 - CONFIDENCE) / 2;
    return [quantileSorted(sorted, tail), quantileSorted(sorted, 1 - tail)];
  };
  return {
    precision: interval('precision'),
    recall: interval('recall'),
    f1: interval('f1'),
    falsePer1000Words: interval('falsePer1000Words'),
  };
}
