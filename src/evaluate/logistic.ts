/** One observation: what is known, what turned out, and how much it counts. */
export interface Observation {
  readonly features: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

/** What a coefficient is believed to be before any data. */
export interface CoefficientPrior {
  readonly mean: number;
  /** Standard deviation: the smaller, the more data it takes to move the coefficient. */
  readonly deviation: number;
  /** Bounds that the coefficient stays within. */
  readonly min: number;
  readonly max: number;
}

const SWEEPS = 500;
const CONVERGED = 1e-7;

function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Σ of products of two vectors of one length. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/**
 * Fits a logistic regression with Gaussian priors on its coefficients (L2 towards the priors' means), by coordinate
 * descent kept within bounds. Each step takes the largest curvature that the logistic loss can have (Böhning and Lindsay
 * 1988), so that none overshoots. Deterministic.
 *
 * @param observations features of the same length as `priors`
 * @returns one coefficient a feature
 */
export function fitLogistic(
  observations: readonly Observation[],
  priors: readonly CoefficientPrior[],
): number[] {
  const coefficients = priors.map(({ mean, min, max }) => Math.min(Math.max(mean, min), max));
  const logOdds = observations.map(({ features }) => dot(features, coefficients));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let largest = 0;
    for (const [at, { mean, deviation, min, max }] of priors.entries()) {
      const before = coefficients[at] ?? 0;
      const precision = 1 / deviation ** 2;
      let gradient = precision * (before - mean);
      let curvature = precision;
      for (const [row, { features, isTrue, weight }] of observations.entries()) {
        const value = features[at] ?? 0;
        if (value === 0) continue;
        const probability = sigmoid(logOdds[row] ?? 0);
        gradient += weight * value * (probability - Number(isTrue));
        curvature += (weight * value ** 2) / 4;
      }
      const after = Math.min(Math.max(before - gradient / curvature, min), max);
      const change = after - before;
      if (change === 0) continue;
      coefficients[at] = after;
      for (const [row, { features }] of observations.entries()) {
        logOdds[row] = (logOdds[row] ?? 0) + change * (features[at] ?? 0);
      }
      largest = Math.max(largest, Math.abs(change));
    }
    if (largest < CONVERGED) break;
  }
  return coefficients;
}
