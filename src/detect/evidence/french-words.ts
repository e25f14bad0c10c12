import { stemmer } from '@orama/stemmers/french';
import type { Span } from '../../core/span.js';

/** A word or number of French text, in the form in which two inflections of one word are equal. */
export interface FrenchWord extends Span {
  readonly stem: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it has two letters or more and all are capitals. */
  readonly acronym: boolean;
}

/** A shorter stem says too little: `tué` would equal `tu`. */
const SHORTEST_STEM = 3;

/** Accents and case off, ligatures undone. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** Snowball's French stem, folded, with `publique` equal to `public`. */
function stemOf(word: string): string {
  const stem = stemmer(word.toLowerCase().normalize('NFC'));
  return fold(stem.length < SHORTEST_STEM ? word : stem).replace(/qu$/u, 'c');
}

/** The words of French text in order. Elided ones (`l'`, `d'`, `qu'`) are left out; a hyphen parts words. */
export function frenchWords(text: string): FrenchWord[] {
  const words: FrenchWord[] = [];
  for (const match of text.matchAll(
    /\p{N}+|[\p{L}\p{M}]+(?<elided>(?<=(?<![\p{L}\p{M}])(?:[cdjlmnst]|qu))['’])?/giu,
  )) {
    if (match.groups?.elided !== undefined) continue;
    const word = match[0];
    words.push({
      start: match.index,
      end: match.index + word.length,
      stem: stemOf(word),
      capital: /^\p{Lu}/u.test(word),
      acronym: /^\p{Lu}{2,}$/u.test(word),
    });
  }
  return words;
}
