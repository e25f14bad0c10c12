import { FEATURES, featuresOf, type Signals } from './signals.js';
import { WEIGHTS } from './weights.js';

const inOrder = [...FEATURES.keys()].map((name) => WEIGHTS.weights[name] ?? 0);

/**
 * Probability that flagged words are an artifact: the logistic function of the weighted sum of the signals' features.
 * @returns 0 to 1, rounded to 3 decimals
 */
export function confidenceOf(signals: Signals): number {
  const logOdds = featuresOf(signals).reduce((sum, value, index) => sum + value * (inOrder[index] ?? 0), 0);
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}
