import type { Span } from './span.js';

/** An id of `models/models.json`, or of a recorded translation: `apertium:eng-cat-fra`, `onnx:Xenova/opus-mt-en-fr`, `recorded:NAME`. */
export type ModelId = string;

/** BCP 47 primary language subtags. */
export interface LanguagePair {
  readonly source: string;
  readonly target: string;
}

/** What an engine made of one sentence. */
export type EngineOutput =
  | {
      readonly status: 'translated';
      readonly text: string;
      /** Words of `text` that the engine copied through because it did not know them; spans into `text`. */
      readonly unknownWords: readonly Span[];
      /** True when the engine stopped at its length limit rather than at the end of the sentence. */
      readonly truncated?: boolean;
    }
  /** The engine holds recorded translations and has none of this sentence. */
  | { readonly status: 'absent' }
  /** This sentence, by itself, cannot be translated by this engine. */
  | { readonly status: 'failed'; readonly reason: string };

export interface TranslateOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A running translator for one direction. Output order is input order. */
export interface Engine {
  readonly id: ModelId;
  /** Everything that may change a translation: engine version, model revision, precision, decoding options. */
  readonly fingerprint: string;
  supports(pair: LanguagePair): boolean;
  /**
   * Translates each sentence by itself: neither its neighbours nor the order of completion matter.
   * @throws EngineError when the engine as a whole cannot work.
   */
  translate(sentences: readonly string[], options?: TranslateOptions): Promise<EngineOutput[]>;
  /** Log-probability per token of `target` given `source`, natural logarithm, where the engine can say. */
  score?(source: string, target: string): Promise<number>;
  /** Ends processes and frees memory. Safe to call twice. */
  dispose(): Promise<void>;
}

/** Why a translation is evidence for nothing. */
export type Unreliability = 'cut' | 'loops' | 'untranslated' | 'length';

/** Whether a translation may serve as evidence. */
export function isReliable({ status, unreliable }: Pick<Translation, 'status' | 'unreliable'>): boolean {
  return status === 'translated' && unreliable.length === 0;
}

/** What one model made of one segment. */
export interface Translation {
  readonly model: ModelId;
  readonly status: 'translated' | 'absent' | 'failed';
  /** Empty unless translated. */
  readonly text: string;
  readonly unknownWords: readonly Span[];
  /** Empty when the translation may serve as evidence. */
  readonly unreliable: readonly Unreliability[];
  /** Why it failed. */
  readonly failure?: string;
}

/** A translation and what became of it on the way back to English by the same engine. */
export interface BackTranslation extends Translation {
  /** Absent when no round trip was asked for or the engine has no way back. */
  readonly roundTrip?: Translation;
}

/** A model that took part in a run. */
export interface ModelInfo {
  readonly id: ModelId;
  /** For people: `Apertium (via Catalan)`. */
  readonly name: string;
  readonly fingerprint: string;
  /** Whether this run translated back to English with it too. */
  readonly roundTrip: boolean;
}
