import { distance } from 'fastest-levenshtein';
import type { Span } from '../../core/span.js';
import { fold, type FrenchWord } from './french-words.js';

/** Letters that two words of different languages need to be compared by their looks. */
const SHORTEST = 5;

/** Share of the letters of the longer word that may differ: `present`, `présenter`. */
const DIFFERENT = 0.3;

function looksLike(english: string, french: string): boolean {
  if (!french.startsWith(english.charAt(0))) return false;
  const longest = Math.max(english.length, french.length);
  return distance(english, french) <= Math.max(1, Math.floor(longest * DIFFERENT));
}

/**
 * The first French word that looks like one of the flagged ones and belongs to none of the expected expressions: what a
 * model made of them instead (`interview` → `interview`, not `entretien`).
 *
 * @param flagged the words of the copy
 * @param text the back-translation, and `words` its words
 * @param expected the words of the expected expressions
 */
export function findLookAlike(
  flagged: string,
  text: string,
  words: readonly FrenchWord[],
  expected: readonly FrenchWord[],
): Span | undefined {
  const english = (flagged.match(/\p{L}+/gu) ?? []).map(fold).filter(({ length }) => length >= SHORTEST);
  const stems = new Set(expected.map(({ stem }) => stem));
  return words.find(({ start, end, stem }) => {
    if (end - start < SHORTEST || stems.has(stem)) return false;
    const french = fold(text.slice(start, end));
    return english.some((word) => looksLike(word, french));
  });
}
