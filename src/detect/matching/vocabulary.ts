import type { Lexicons } from '../../core/rule.js';

/** Endings that make an English word of another, and what to put back in their place. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/['’]s?$/u, ''],
  [/s$/u, ''],
  [/ies$/u, 'y'],
  [/(?:ed|ing|er|ers|est|ly|ness|like|less|wide|ish|able)$/u, ''],
  [/(?:ed|ing|er|ers|est|able)$/u, 'e'],
];
const BEGINNINGS =
  /^(?:anti|bio|co|counter|cyber|eco|euro|ex|geo|hyper|inter|mega|micro|mid|mini|mis|multi|neo|non|out|over|post|pre|pro|pseudo|re|semi|sub|super|tele|trans|ultra|un|under)/u;
/** The least letters of each half of a compound that is written as one word. */
const HALF = 4;

/** Text without accents: `café` → `cafe`. */
export function withoutAccents(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
}

/** What the lexicons say of a word. */
export class Vocabulary {
  readonly #lexicons: Lexicons;

  constructor(lexicons: Lexicons) {
    this.#lexicons = lexicons;
  }

  /** Whether a lower-cased word is in the French dictionary. */
  isFrench(lower: string): boolean {
    return this.#lexicons.french.has(lower.replaceAll('œ', 'oe'));
  }

  isName(lower: string): boolean {
    return this.#lexicons.names.has(lower);
  }

  /** Whether any dictionary or the name lexicon has a lower-cased word. */
  isKnown(lower: string): boolean {
    return this.isEnglish(lower) || this.isFrench(lower) || this.isName(lower);
  }

  /** Whether a lower-cased word is English: as it is, without accents, inflected, derived, or a compound. */
  isEnglish(lower: string): boolean {
    const plain = withoutAccents(lower);
    if (plain.includes('-')) return plain.split('-').every((part) => part === '' || this.isEnglish(part));
    if (this.#hasStem(plain)) return true;
    const rest = plain.replace(BEGINNINGS, '');
    return (rest !== plain && rest.length >= HALF && this.#hasStem(rest)) || this.#isCompound(plain, lower);
  }

  #hasStem(plain: string): boolean {
    const { english } = this.#lexicons;
    return (
      english.has(plain) ||
      ENDINGS.some(([ending, instead]) => {
        const stem = plain.replace(ending, instead);
        return stem !== plain && stem.length >= 3 && english.has(stem);
      })
    );
  }

  #isCompound(plain: string, lower: string): boolean {
    if (this.isFrench(lower)) return false;
    for (let cut = HALF; cut <= plain.length - HALF; cut++) {
      const [left, right] = [plain.slice(0, cut), plain.slice(cut)];
      if (this.#lexicons.english.has(left) && this.#hasStem(right)) return true;
    }
    return false;
  }
}
