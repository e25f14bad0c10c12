import { distance } from 'fastest-levenshtein';

/** Letters from which words may be cognates without being the same. */
const SHORTEST = 4;

/** Share of letters that two words have to have in common to be cognates. */
const LIKENESS = 0.6;

/** Lower case, without accents: what a word looks like in either language. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The digits of a number, without separators; undefined for a word. */
function digits(word: string): string | undefined {
  return /^\p{N}/u.test(word) ? word.replace(/\P{N}+/gu, '') : undefined;
}

/**
 * How much alike two words of different languages are, 0 to 1: the same numbers and spellings 1, others by edit distance
 * over the longer one, words of fewer than four letters or with another first letter not at all.
 *
 * @param a folded @param b folded
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const number = digits(a);
  if (number !== undefined || digits(b) !== undefined) return number === digits(b) ? 1 : 0;
  if (Math.min(a.length, b.length) < SHORTEST || !b.startsWith(a.charAt(0))) return 0;
  const share = 1 - distance(a, b) / Math.max(a.length, b.length);
  return share >= LIKENESS ? share : 0;
}
