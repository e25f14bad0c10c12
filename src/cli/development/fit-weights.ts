import { quantileSorted } from 'simple-statistics';
import type { Harm } from '../../core/rule.js';
import { Article } from '../../detect/judge/article.js';
import { priorOf, signalsOf } from '../../detect/judge/candidate.js';
import { FEATURES, featuresOf } from '../../detect/judge/signals.js';
import type { Weights } from '../../detect/judge/weights.js';
import { dot, fitLogistic, type CoefficientPrior, type Observation } from '../../evaluate/logistic.js';
import type { Prediction } from '../../evaluate/calibration.js';
import { labelOf, type Sample } from './samples.js';

/**
 * What one weight is believed to be before any data, and what it must stay within so that more support never lowers a
 * confidence. How much it says that fluent models are silent was measured (docs/adr/0005-the-judgement.md).
 */
const BELIEFS: Readonly<Record<string, CoefficientPrior>> = {
  bias: { mean: 0, deviation: 0.2, min: -3, max: 3 },
  prior: { mean: 1, deviation: 0.1, min: 0.3, max: 2 },
  confirms: { mean: 0.6, deviation: 0.3, min: 0.1, max: 3 },
  'confirms-by-rule': { mean: 0.2, deviation: 0.3, min: 0.05, max: 3 },
  'unknown-word': { mean: 0.4, deviation: 0.3, min: 0, max: 3 },
  disagreement: { mean: 0.3, deviation: 0.3, min: 0, max: 3 },
  contradicts: { mean: -0.4, deviation: 0.2, min: -2, max: 0 },
  silent: { mean: -0.85, deviation: 0.2, min: -2, max: 0 },
  'silent-by-rule': { mean: 0, deviation: 0.3, min: -2, max: 0 },
  'original-confirms': { mean: 0.4, deviation: 0.3, min: 0, max: 4 },
  'original-contradicts': { mean: -0.6, deviation: 0.3, min: -4, max: 0 },
  'also-flagged': { mean: 0.4, deviation: 0.3, min: 0, max: 3 },
  document: { mean: 0.5, deviation: 0.2, min: 0, max: 1.5 },
};
const CATEGORY: CoefficientPrior = { mean: 0, deviation: 0.2, min: -2, max: 2 };

type Rates = Weights['marksPerWord'];

/** Share of machine-translated articles that have fewer marks than their rate says: an article with few is still one. */
const LOW_QUANTILE = 0.25;

/** Share of articles written by people that have more marks than their rate says: people translate from French as well. */
const HIGH_QUANTILE = 0.1;

/** Marks a word that the rate of articles written by people does not go below, however quiet they are. */
const LEAST_HUMAN = 0.0005;

/** The rates lie at least this far apart. */
const SMALLEST_RATIO = 3;

function marksPerWord(samples: readonly Sample[]): Rates {
  const counted = samples.flatMap(({ kind, gold, sourceLanguage, variants: [variant] }) => {
    if (!variant) return [];
    const { words, marks } = new Article(variant.document, variant.candidates, sourceLanguage);
    const isTranslated = kind === 'gold' && gold.some(({ optional }) => !optional);
    return [{ words, marks, isTranslated }];
  });
  const quantile = (ofTranslated: boolean, share: number) => {
    const rates = counted
      .filter(({ isTranslated }) => isTranslated === ofTranslated)
      .map(({ words, marks }) => marks / words);
    return rates.length === 0
      ? 0
      : quantileSorted(
          rates.sort((a, b) => a - b),
          share,
        );
  };
  const human = Math.max(quantile(false, 1 - HIGH_QUANTILE), LEAST_HUMAN);
  return { human, translated: Math.max(quantile(true, LOW_QUANTILE), SMALLEST_RATIO * human) };
}

/** A candidate as an observation, with what its rule states. */
interface Row extends Observation {
  readonly stated: number;
  readonly harm: Harm;
}

function rowsOf(samples: readonly Sample[], rates: Rates): Row[] {
  return samples.flatMap((sample) =>
    sample.variants.flatMap(({ document, candidates }) => {
      const article = new Article(document, candidates, sample.sourceLanguage, rates);
      return candidates.flatMap((candidate): Row[] => {
        const isTrue = labelOf(sample, candidate);
        if (isTrue === undefined) return [];
        return [
          {
            features: featuresOf(signalsOf(candidate, article.logOdds(candidate))),
            isTrue,
            weight: sample.weight / sample.variants.length,
            stated: priorOf(candidate),
            harm: candidate.rule.harm,
          },
        ];
      });
    }),
  );
}

/** Fits the weights and rates on samples. */
export function fitWeights(samples: readonly Sample[], signature: string): Weights {
  const rates = marksPerWord(samples);
  const names = [...FEATURES.keys()];
  const fitted = fitLogistic(
    rowsOf(samples, rates),
    names.map((name) => BELIEFS[name] ?? CATEGORY),
  );
  const round = (value: number, digits: number) => Number(value.toPrecision(digits));
  return {
    signature,
    weights: Object.fromEntries(names.map((name, index) => [name, round(fitted[index] ?? 0, 3)])),
    marksPerWord: { translated: round(rates.translated, 3), human: round(rates.human, 3) },
  };
}

/** A prediction about a candidate of a sample. */
export interface SamplePrediction extends Prediction {
  readonly kind: Sample['kind'];
  /** Part of its text that it counts as: a text is looked at in as many variants as there are. */
  readonly share: number;
  /** What the rule states, before judgement. */
  readonly stated: number;
  readonly harm: Harm;
}

/** What weights say of samples. */
export function predict(samples: readonly Sample[], weights: Weights): SamplePrediction[] {
  const coefficients = [...FEATURES.keys()].map((name) => weights.weights[name] ?? 0);
  return samples.flatMap((sample) =>
    rowsOf([sample], weights.marksPerWord).map(({ features, isTrue, weight, stated, harm }) => ({
      probability: 1 / (1 + Math.exp(-dot(features, coefficients))),
      isTrue,
      weight,
      stated,
      harm,
      kind: sample.kind,
      share: 1 / sample.variants.length,
    })),
  );
}

/**
 * What weights fitted on the other documents say of each: every tenth document is left out in turn.
 * @returns one prediction a candidate
 */
export function crossValidate(samples: readonly Sample[], folds: number): SamplePrediction[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = (_sample: Sample, index: number) => index % folds === fold;
    const weights = fitWeights(
      samples.filter((sample, index) => !isHeldOut(sample, index)),
      '',
    );
    return predict(samples.filter(isHeldOut), weights);
  }).flat();
}
