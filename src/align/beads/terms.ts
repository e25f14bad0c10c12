/** Kinds of terms by which two texts are found alike. */
export const TERM_KINDS = ['words', 'grams'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Letters of a word that are kept: what follows is mostly inflection. */
const STEM = 7;

/** Characters of an n-gram. */
const GRAM = 4;

const WORD = /\p{N}+(?:[.,:\u00A0\u202F ]\p{N}+)*|[\p{L}\p{M}]+/gu;
const SEPARATOR = /[^\p{N}]/gu;

/** Lower case, without accents: `Élysée` → `elysee`. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/**
 * The terms of a sentence, repeated as often as they occur: its words cut to {@link STEM} letters and its numbers without
 * separators; and the character n-grams of its words, with their edges marked.
 */
export function termsOf(sentence: string): Record<TermKind, string[]> {
  const words: string[] = [];
  const grams: string[] = [];
  for (const [word] of fold(sentence).matchAll(WORD)) {
    if (/^\p{N}/u.test(word)) {
      const number = word.replace(SEPARATOR, '');
      words.push(number);
      grams.push(number);
      continue;
    }
    words.push(word.slice(0, STEM));
    const marked = ` ${word} `;
    if (marked.length <= GRAM) grams.push(marked);
    for (let at = 0; at + GRAM <= marked.length; at++) grams.push(marked.slice(at, at + GRAM));
  }
  return { words, grams };
}
