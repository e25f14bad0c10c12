import type { Harm } from '../../core/rule.js';
import { detectorParamSchemas } from '../../detect/index.js';
import { THRESHOLDS } from '../../detect/judge/severity.js';
import { WEIGHTS } from '../../detect/judge/weights.js';
import { calibrate, type Prediction } from '../../evaluate/calibration.js';
import { renderCalibration } from '../../evaluate/render.js';
import { renderTable } from '../../evaluate/table.js';
import { loadRulePack } from '../../rules/index.js';
import { loadRegistry } from '../../translate/registry/index.js';
import { createEmptySession, openSession } from '../../translate/session.js';
import { parseTranslations } from '../options.js';
import { crossValidate, fitWeights, predict, type SamplePrediction } from './fit-weights.js';
import { makeSamples, type Sample, type SampleOptions, type SampleSessions } from './samples.js';
import { chooseThresholds, type Thresholds } from './thresholds.js';

export interface FitOptions extends SampleOptions {
  readonly sourceLanguage: string;
  readonly models: readonly string[];
  /** Translations of the recorded texts, `NAME=FILE`. Where there are none, the models translate these texts too. */
  readonly translations: readonly string[];
  readonly detectOnly: boolean;
}

/** What a fit gives. */
export interface Fit {
  readonly report: string;
  /** Path from the project's root → text. */
  readonly files: ReadonlyMap<string, string>;
}

const FOLDS = 10;

/**
 * Fits the judge: weights by logistic regression on candidates of labelled texts (true where they touch a required span)
 * and of native ones (all false), thresholds by cross-validated precision.
 */
export async function fitJudge(options: FitOptions): Promise<Fit> {
  const pack = await loadRulePack(options.sourceLanguage, detectorParamSchemas);
  const sessions = await open(options);
  let samples: Sample[];
  try {
    samples = await makeSamples(options, sessions, pack);
  } finally {
    await Promise.all([sessions.installed.dispose(), sessions.recorded.dispose()]);
  }
  const { installed, recorded } = sessions;
  const ids = new Set([...installed.models, ...recorded.models].map(({ id }) => id));
  const models = [...ids].join(' ');
  const signature = `rules:${pack.fingerprint}|models:${models || 'none'}|${countTexts(samples)}`;
  const weights = fitWeights(samples, signature);
  const held = crossValidate(samples, FOLDS);
  const thresholds = chooseThresholds(held, {
    requiredSpans: requiredSpans(samples),
    wordsByPeople: wordsOf(samples.filter(({ kind }) => kind !== 'gold')),
  });
  return {
    report: renderFit(samples, held, thresholds),
    files: new Map([
      ['src/detect/judge/weights.json', toJson(weights)],
      ['src/detect/judge/thresholds.json', toJson(withHarm(thresholds))],
    ]),
  };
}

async function open({
  detectOnly,
  models,
  translations,
  sourceLanguage,
}: FitOptions): Promise<SampleSessions> {
  const registry = await loadRegistry();
  const settings = { pair: { source: 'en', target: sourceLanguage }, roundTrip: false };
  const installed = detectOnly
    ? createEmptySession()
    : await openSession({ ...settings, registry, modelIds: models });
  const recorded = Object.entries(parseTranslations(translations)).map(([name, file]) => ({ name, file }));
  if (recorded.length === 0) return { installed, recorded: installed };
  return {
    installed,
    recorded: await openSession({ ...settings, registry: { ...registry, entries: [] }, recorded }),
  };
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function takesHarm(level: string, harm: Harm): boolean {
  return level !== 'error' && level !== 'warning' ? true : THRESHOLDS[level].harm.includes(harm);
}

function withHarm({ report, warning, error }: Thresholds): typeof THRESHOLDS {
  return {
    error: { ...THRESHOLDS.error, confidence: error },
    warning: { ...THRESHOLDS.warning, confidence: warning },
    report: { confidence: report },
  };
}

function countTexts(samples: readonly Sample[]): string {
  const kinds = ['gold', 'native', 'recorded'] as const;
  return kinds.map((kind) => `${kind}:${samples.filter((sample) => sample.kind === kind).length}`).join('|');
}

function requiredSpans(samples: readonly Sample[]): number {
  return samples.flatMap(({ gold }) => gold).filter(({ optional }) => !optional).length;
}

function wordsOf(samples: readonly Sample[]): number {
  return samples.reduce(
    (sum, { variants }) => sum + (variants[0]?.document.document.text.match(/\S+/g)?.length ?? 0),
    0,
  );
}

function renderFit(
  samples: readonly Sample[],
  held: readonly SamplePrediction[],
  thresholds: Thresholds,
): string {
  const table = (title: string, predictions: readonly Prediction[]) =>
    `${title}\n${renderCalibration(calibrate(predictions))}`;
  const stated = held.map((prediction) => ({ ...prediction, probability: prediction.stated }));
  const rows = Object.entries(thresholds).map(([level, threshold]: [string, number]) => [
    level,
    threshold.toFixed(2),
    ...(['gold', 'native', 'recorded'] as const).flatMap((kind) => {
      const ofKind = samples.filter((sample) => sample.kind === kind);
      const scale = ofKind[0]?.weight ?? 1;
      const flagged = held.filter(
        (one) => one.kind === kind && one.probability >= threshold && takesHarm(level, one.harm),
      );
      const sum = (predictions: readonly Prediction[]) =>
        predictions.reduce((total, { weight }) => total + weight / scale, 0);
      const wrong = sum(flagged.filter(({ isTrue }) => !isTrue));
      const precision = kind === 'gold' ? [(1 - wrong / Math.max(sum(flagged), 1)).toFixed(3)] : [];
      return [...precision, ((1000 * wrong) / Math.max(wordsOf(ofKind), 1)).toFixed(2)];
    }),
  ]);
  return [
    `${countTexts(samples)}|candidates:${held.length}|required spans:${requiredSpans(samples)}\n`,
    table('What rules state, before judgement', stated),
    table('The weights so far', predict(samples, WEIGHTS)),
    table('The weights fitted anew, cross-validated by document', held),
    `Thresholds, cross-validated; false findings a 1,000 words\n${renderTable([
      ['level', 'from', 'precision', 'labelled', 'native', 'recorded'],
      ...rows,
    ])}`,
  ].join('\n');
}
