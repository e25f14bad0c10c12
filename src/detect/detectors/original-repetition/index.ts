import { z } from 'zod';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Span } from '../../../core/span.js';
import { beadPairs, type Stretch } from '../../original/bead-pairs.js';
import { provenBy } from '../../original/evidence.js';

const paramsSchema = z.strictObject({
  /** The most words of a phrase that is repeated at once. */
  longest: z.number().int().positive(),
  /** Confidence where it is one word, which people write twice too. */
  oneWord: z.number().min(0).max(1),
});

type Params = z.infer<typeof paramsSchema>;

/** A phrase that follows itself. */
interface Loop {
  /** All but the first time. */
  readonly span: Span;
  readonly phrase: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Words that English and French say twice: `that that`, `had had`, `nous nous`. */
const TWICE = /^(?:that|had|is|her|very|no|so|bye|ha|la|nous|vous|long|far|many|again|more)$/u;

/** Words between a word and itself: `worse and worse`, `side by side`. */
const BETWEEN = /^(?:and|by|after|to|upon|et|en|par|à|sur)$/u;

/** The phrases of a text that follow themselves, the longest first, none inside another; a word alone counts through a comma only where asked for. */
function loopsIn({ text, span }: Stretch, longest: number, throughCommas: boolean): Loop[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const loops: Loop[] = [];
  for (let at = 0; at < words.length; at++) {
    const loop = loopAt(at);
    if (!loop) continue;
    loops.push(loop.loop);
    at = loop.next - 1;
  }
  return loops;

  function loopAt(at: number): { loop: Loop; next: number } | undefined {
    for (let length = Math.min(longest, Math.floor((words.length - at) / 2)); length >= 1; length--) {
      let next = at + length;
      while (next + length <= words.length && repeats(at, next, length)) next += length;
      if (next === at + length) continue;
      const phrase = words.slice(at, at + length).map(({ word }) => word);
      if (phrase.every((word) => /^\d/u.test(word)) || (length === 1 && TWICE.test(phrase[0] ?? '')))
        continue;
      if (length === 2 && BETWEEN.test(phrase[1] ?? '')) continue;
      const start = words[at + length]?.start ?? 0;
      const end = words[next - 1]?.end ?? start;
      const loop = {
        span: { start: span.start + start, end: span.start + end },
        phrase: phrase.join(' '),
      };
      return { loop, next };
    }
    return undefined;
  }

  function repeats(from: number, to: number, length: number): boolean {
    for (let index = 0; index < length; index++) {
      if (words[from + index]?.word !== words[to + index]?.word) return false;
    }
    const gap = text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? 0);
    return !/[.!?:;"“”«»()]/u.test(gap) && (length > 1 || throughCommas || !gap.includes(','));
  }
}

/** Phrases that the copy repeats at once, and the original does not. */
export const originalRepetition: Detector<Params> = {
  meta: {
    id: 'original-repetition',
    params: paramsSchema,
    messages: { loop: 'The copy says “{phrase}” again; the original does not repeat itself here.' },
  },
  *detect(document, rules) {
    if (!document.original) return;
    for (const { source, target } of beadPairs(document)) {
      for (const { id, confidence, params } of rules) {
        const inOriginal = loopsIn(source, params.longest, true).length;
        const loops = loopsIn(target, params.longest, false);
        for (const { span, phrase } of loops.slice(inOriginal)) {
          yield {
            ruleId: id,
            messageId: 'loop',
            data: { phrase },
            span,
            evidence: [provenBy(source.text)],
            confidence: phrase.includes(' ') ? confidence : params.oneWord,
            suggestion: { text: 'Say it once.', safe: false, replaces: false },
          } satisfies Detection;
        }
      }
    }
  },
};
