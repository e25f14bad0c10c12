import type { Span } from '../core/span.js';
import type { Engine, EngineOutput, LanguagePair, TranslateOptions } from '../core/translation.js';
import { wordPieces } from '../core/words.js';

/**
 * One engine out of several that run one after the other: what a leg translates is the next leg's input, and what
 * a leg cannot translate ends there.
 *
 * A word counts as unknown when the last leg did not know it, or when an earlier leg did not and it came through
 * the later ones unchanged.
 */
export function pivot(id: string, pair: LanguagePair, legs: readonly Engine[]): Engine {
  const [only] = legs;
  if (only && legs.length === 1) return only;
  return {
    id,
    fingerprint: legs.map(({ fingerprint }) => fingerprint).join('>'),
    supports: ({ source, target }) => source === pair.source && target === pair.target,
    translate: (sentences, options) => runLegs(legs, pair, sentences, options),
    dispose: async () => {
      await Promise.all(legs.map((leg) => leg.dispose()));
    },
  };
}

async function runLegs(
  legs: readonly Engine[],
  pair: LanguagePair,
  sentences: readonly string[],
  options: TranslateOptions | undefined,
): Promise<EngineOutput[]> {
  let outputs = sentences.map((text): EngineOutput => ({ status: 'translated', text, unknownWords: [] }));
  for (const leg of legs) {
    const texts = outputs.flatMap((output) => (output.status === 'translated' ? output.text : []));
    const translated = await leg.translate(texts, options);
    let next = 0;
    outputs = outputs.map((output) => {
      if (output.status !== 'translated') return output;
      const after = translated[next++] ?? { status: 'failed', reason: 'the engine gave no answer' };
      return after.status === 'translated' ? carryUnknown(output, after, pair.target) : after;
    });
  }
  return outputs;
}

type Translated = Extract<EngineOutput, { status: 'translated' }>;

function carryUnknown(before: Translated, after: Translated, language: string): Translated {
  const words = new Set(before.unknownWords.map(({ start, end }) => before.text.slice(start, end)));
  if (words.size === 0) return withCut(before, after);
  const known = new Set(after.unknownWords.map(({ start }) => start));
  const carried = wordPieces(after.text, language)
    .filter(({ text, start, isWord }) => isWord && words.has(text) && !known.has(start))
    .map(({ start, end }): Span => ({ start, end }));
  const unknownWords = [...after.unknownWords, ...carried].sort((a, b) => a.start - b.start);
  return withCut(before, { ...after, unknownWords });
}

/** What was cut on the way stays cut. */
function withCut(before: Translated, after: Translated): Translated {
  return before.truncated === true ? { ...after, truncated: true } : after;
}
