import { THRESHOLDS } from '../../detect/judge/severity.js';
import type { SamplePrediction } from './fit-weights.js';

/** Lowest confidences of findings that are reported, and of warnings and errors. */
export interface Thresholds {
  readonly report: number;
  readonly warning: number;
  readonly error: number;
}

/**
 * What each level aims at, and how low and high its threshold may be: precision on labelled texts, and findings a 1,000
 * words of articles that people wrote (half of what a desk bears, since other articles are noisier than those at hand).
 * The lowest warning is one that keeps its precision on texts that no rule was written after: labelled texts that the rules'
 * authors saw flatter them.
 */
const AIMS = {
  warning: { precision: 0.9, noise: 0.25, low: 0.8, high: 0.9 },
  error: { precision: 0.97, noise: 0.1, low: 0.85, high: 0.97 },
} as const;

const REPORT = { noise: 1.5, low: 0.05, high: 0.5 };

/** Fewer findings than this prove no precision. */
const ENOUGH = 20;

function grid(low: number, high: number): number[] {
  const steps = Math.round((high - low) * 100);
  return Array.from({ length: steps + 1 }, (_, step) => Math.round(low * 100 + step) / 100);
}

interface Tally {
  readonly all: number;
  readonly right: number;
}

/** Findings a 1,000 words of articles that people wrote, from a confidence on. */
function noise(predictions: readonly SamplePrediction[], threshold: number, words: number): number {
  const found = predictions.filter(({ kind, probability }) => kind !== 'gold' && probability >= threshold);
  return (1000 * found.reduce((sum, { share }) => sum + share, 0)) / Math.max(words, 1);
}

/** Weighted findings of labelled texts from a confidence on. */
function tally(predictions: readonly SamplePrediction[], threshold: number): Tally {
  let all = 0;
  let right = 0;
  for (const { kind, probability, isTrue, weight } of predictions) {
    if (kind !== 'gold' || probability < threshold) continue;
    all += weight;
    if (isTrue) right += weight;
  }
  return { all, right };
}

/** The lowest threshold with which a level is what it aims at, among findings of the harm that it takes; the highest one allowed where none is. */
function reaching(predictions: readonly SamplePrediction[], level: keyof typeof AIMS, words: number): number {
  const { precision, noise: most, low, high } = AIMS[level];
  const ofHarm = predictions.filter(({ harm }) => THRESHOLDS[level].harm.includes(harm));
  const lowest = grid(low, high).find((threshold) => {
    const { all, right } = tally(ofHarm, threshold);
    const isPrecise = all < ENOUGH || right / all >= precision;
    return isPrecise && noise(ofHarm, threshold, words) <= most;
  });
  return lowest ?? high;
}

/** The threshold with the best F1 of those that are quiet enough. */
function best(predictions: readonly SamplePrediction[], required: number, words: number): number {
  const f1 = (threshold: number) => {
    const { all, right } = tally(predictions, threshold);
    return (2 * right) / (all + required);
  };
  const candidates = grid(REPORT.low, REPORT.high).filter(
    (threshold) => threshold === REPORT.high || noise(predictions, threshold, words) <= REPORT.noise,
  );
  return candidates.reduce((chosen, threshold) => (f1(threshold) > f1(chosen) ? threshold : chosen));
}

/** What the texts hold that the predictions are about. */
export interface Measure {
  /** Spans of labelled texts that ought to be found. */
  readonly requiredSpans: number;
  /** Words of articles that people wrote. */
  readonly wordsByPeople: number;
}

/** Chooses thresholds by predictions about texts that the predictions were not fitted on. */
export function chooseThresholds(
  predictions: readonly SamplePrediction[],
  { requiredSpans, wordsByPeople }: Measure,
): Thresholds {
  return {
    report: best(predictions, requiredSpans, wordsByPeople),
    warning: reaching(predictions, 'warning', wordsByPeople),
    error: reaching(predictions, 'error', wordsByPeople),
  };
}
