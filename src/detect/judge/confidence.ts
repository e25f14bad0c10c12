import { FEATURES, featuresOf, logit, type Signals } from './signals.js';
import { WEIGHTS } from './weights.js';

const inOrder = [...FEATURES.keys()].map((name) => WEIGHTS.weights[name] ?? 0);

/** What other rules that flag the same words add to what a detector read off the original. */
function measuredLogOdds({ prior, alsoFlagged }: Signals): number {
  return logit(prior) + Math.log2(1 + alsoFlagged) * (WEIGHTS.weights['also-flagged'] ?? 0);
}

/**
 * Probability that flagged words are an artifact: the logistic function of the weighted sum of the signals' features.
 * What a detector read off the original is as probable as the detector says, however the rest of the article reads.
 * @returns 0 to 1, rounded to 3 decimals
 */
export function confidenceOf(signals: Signals): number {
  const logOdds = signals.isMeasured
    ? measuredLogOdds(signals)
    : featuresOf(signals).reduce((sum, value, index) => sum + value * (inOrder[index] ?? 0), 0);
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}
