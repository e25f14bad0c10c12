import type {
  BackTranslation,
  Engine,
  EngineOutput,
  LanguagePair,
  ModelInfo,
  TranslateOptions,
  Translation,
} from '../core/translation.js';
import { unreliabilities } from './reliability.js';

/** A model that is ready to work. */
export interface OpenModel {
  readonly info: ModelInfo;
  readonly pair: LanguagePair;
  readonly forward: Engine;
  /** Absent when no round trip is asked for or there is no way back. */
  readonly back?: Engine | undefined;
}

/** Translates sentences with one model, and what comes out back again. Output order is input order. */
export async function backTranslate(
  { info, pair, forward, back }: OpenModel,
  sentences: readonly string[],
  options: TranslateOptions,
): Promise<BackTranslation[]> {
  const there = await forward.translate(sentences, options);
  const translations = sentences.map((sentence, index) =>
    toTranslation(info.id, sentence, there[index], pair),
  );
  if (!back) return translations;
  const texts = translations.flatMap(({ status, text }) => (status === 'translated' ? text : []));
  const andBack = await back.translate(texts, options);
  const reverse = { source: pair.target, target: pair.source };
  let next = 0;
  return translations.map((translation) => {
    if (translation.status !== 'translated') return translation;
    return { ...translation, roundTrip: toTranslation(info.id, translation.text, andBack[next++], reverse) };
  });
}

function toTranslation(
  model: string,
  source: string,
  output: EngineOutput | undefined,
  pair: LanguagePair,
): Translation {
  const nothing = { model, text: '', unknownWords: [], unreliable: [] };
  if (!output) return { ...nothing, status: 'failed', failure: 'the engine gave no answer' };
  if (output.status === 'absent') return { ...nothing, status: 'absent' };
  if (output.status === 'failed') return { ...nothing, status: 'failed', failure: output.reason };
  const { text, unknownWords } = output;
  return {
    model,
    status: 'translated',
    text,
    unknownWords,
    unreliable: unreliabilities(source, output, pair),
  };
}
