import type { Engine, EngineOutput, LanguagePair } from '../../../core/translation.js';

/** An engine that runs nothing, for tests of what lies above engines. */
export interface FakeEngine extends Engine {
  /** The sentences of each call, in order. */
  readonly asked: readonly (readonly string[])[];
  readonly disposed: boolean;
}

export interface FakeEngineOptions {
  readonly id?: string;
  readonly fingerprint?: string;
  readonly pair?: LanguagePair;
  /** What becomes of a sentence; by default its words in angle brackets. */
  readonly answer?: (sentence: string) => EngineOutput;
}

/** A deterministic stand-in that records what it was asked. */
export function createFakeEngine({
  id = 'fake:fake',
  fingerprint = 'fake-1',
  pair = { source: 'en', target: 'fr' },
  answer = (sentence) => ({ status: 'translated', text: `<${sentence}>`, unknownWords: [] }),
}: FakeEngineOptions = {}): FakeEngine {
  const asked: (readonly string[])[] = [];
  let disposed = false;
  return {
    id,
    fingerprint,
    asked,
    get disposed() {
      return disposed;
    },
    supports: ({ source, target }) => source === pair.source && target === pair.target,
    translate: (sentences, { signal } = {}) => {
      if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
      asked.push([...sentences]);
      return Promise.resolve(sentences.map(answer));
    },
    dispose: () => {
      disposed = true;
      return Promise.resolve();
    },
  };
}
