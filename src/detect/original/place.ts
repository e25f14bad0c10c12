import type { Span } from '../../core/span.js';
import { foldWord } from './words.js';
import type { BeadPair } from './bead-pairs.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Words of the copy that may share a stem with a word of the original. */
const STEM = 4;

/**
 * Where in the copy words of the original are missing: the word that stands for what follows or goes before them, where
 * it is alike in both languages; else the word at the same part of the sentence.
 */
export function placeOf({ source, target }: BeadPair, missing: Span): Span {
  const words = [...target.text.matchAll(WORD)].map(({ index, 0: text }) => ({
    stem: foldWord(text).slice(0, STEM),
    span: { start: target.span.start + index, end: target.span.start + index + text.length },
  }));
  const behind = source.text.slice(missing.end - source.span.start);
  const before = source.text.slice(0, missing.start - source.span.start);
  const nearest = [
    ...(behind.match(WORD) ?? []).slice(0, 3),
    ...(before.match(WORD) ?? []).slice(-3).reverse(),
  ].map((text) => foldWord(text).slice(0, STEM));
  for (const stem of nearest) {
    const found = stem.length < STEM ? undefined : words.find((word) => word.stem === stem);
    if (found) return found.span;
  }
  const share = before.length / Math.max(1, source.text.length);
  return words[Math.min(words.length - 1, Math.floor(share * words.length))]?.span ?? target.span;
}
