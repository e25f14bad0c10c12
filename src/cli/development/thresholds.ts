import { THRESHOLDS } from '../../detect/judge/severity.js';
import type { SamplePrediction } from './fit-weights.js';

/** Lowest confidences of findings that are reported, and of warnings and errors. */
export interface Thresholds {
  readonly report: number;
  readonly warning: number;
  readonly error: number;
}

/** What precision each level aims at, and how low and high its threshold may be. */
const AIMS = {
  warning: { precision: 0.9, low: 0.6, high: 0.8 },
  error: { precision: 0.97, low: 0.85, high: 0.97 },
} as const;

const REPORT = { low: 0.15, high: 0.4 };

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

/** The lowest threshold from which on precision is what a level aims at, among findings of the harm that it takes; the highest one allowed where none is. */
function reaching(predictions: readonly SamplePrediction[], level: keyof typeof AIMS): number {
  const { precision, low, high } = AIMS[level];
  const ofHarm = predictions.filter(({ harm }) => THRESHOLDS[level].harm.includes(harm));
  let lowest: number = high;
  for (const threshold of grid(low, high).reverse()) {
    const { all, right } = tally(ofHarm, threshold);
    if (all >= ENOUGH && right / all < precision) break;
    lowest = threshold;
  }
  return lowest;
}

/** The threshold with the best F1. */
function best(predictions: readonly SamplePrediction[], required: number): number {
  const f1 = (threshold: number) => {
    const { all, right } = tally(predictions, threshold);
    return (2 * right) / (all + required);
  };
  const candidates = grid(REPORT.low, REPORT.high);
  return candidates.reduce((chosen, threshold) => (f1(threshold) > f1(chosen) ? threshold : chosen));
}

/**
 * Chooses thresholds by predictions about texts that the predictions were not fitted on.
 * @param required spans that ought to be found
 */
export function chooseThresholds(predictions: readonly SamplePrediction[], required: number): Thresholds {
  return {
    report: best(predictions, required),
    warning: reaching(predictions, 'warning'),
    error: reaching(predictions, 'error'),
  };
}
