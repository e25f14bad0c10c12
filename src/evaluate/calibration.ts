import { overlaps } from '../core/span.js';
import type { ScoredDocument } from './score.js';

/** A stated probability and what turned out, which counts `weight` times. */
export interface Prediction {
  readonly probability: number;
  readonly isTrue: boolean;
  readonly weight: number;
}

/** One row of a reliability table: predictions from `from` up to `to`. */
interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  /** Sum of weights. */
  readonly count: number;
  readonly meanProbability: number;
  readonly shareTrue: number;
}

export interface Calibration {
  readonly bins: readonly ReliabilityBin[];
  /** Mean squared error of the probabilities (Brier 1950), 0 is perfect. */
  readonly brier: number;
  /** Mean negative natural logarithm of the probability given to what turned out. */
  readonly logLoss: number;
}

const BINS = 10;

/** A probability of 0 that turns out true would cost infinitely much. */
const SMALLEST = 1e-3;

function mean(predictions: readonly Prediction[], value: (prediction: Prediction) => number): number {
  let sum = 0;
  let weight = 0;
  for (const prediction of predictions) {
    sum += prediction.weight * value(prediction);
    weight += prediction.weight;
  }
  return weight === 0 ? 0 : sum / weight;
}

function surprise({ probability, isTrue }: Prediction): number {
  return -Math.log(Math.max(isTrue ? probability : 1 - probability, SMALLEST));
}

/** How far stated probabilities are what turns out. Empty bins are left out. */
export function calibrate(predictions: readonly Prediction[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, index): ReliabilityBin => {
    const inside = predictions.filter(
      ({ probability }) => Math.min(Math.floor(probability * BINS), BINS - 1) === index,
    );
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      count: inside.reduce((sum, { weight }) => sum + weight, 0),
      meanProbability: mean(inside, ({ probability }) => probability),
      shareTrue: mean(inside, ({ isTrue }) => Number(isTrue)),
    };
  });
  return {
    bins: bins.filter(({ count }) => count > 0),
    brier: mean(predictions, ({ probability, isTrue }) => (probability - Number(isTrue)) ** 2),
    logLoss: mean(predictions, surprise),
  };
}

/** The confidences of findings against gold: true where they touch a required span; those on optional ones are left out. */
export function predictionsOf(documents: readonly ScoredDocument[]): Prediction[] {
  return documents.flatMap(({ findings, gold }) =>
    findings.flatMap(({ confidence, span }): Prediction[] => {
      const touched = gold.filter((label) => overlaps(label.span, span));
      const isTrue = touched.some(({ optional }) => !optional);
      if (!isTrue && touched.length > 0) return [];
      return [{ probability: confidence, isTrue, weight: 1 }];
    }),
  );
}
