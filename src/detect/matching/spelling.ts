/** British endings and their American forms; applied to folded words of a phrase and of the copy alike. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/([a-z]{3,})is(e|es|ed|ing)$/, '$1iz$2'],
  [/([a-z]{2,})our(s|ed|ing|able|ite|ites)?$/, '$1or$2'],
  [/([a-z]{2,})tre(s?)$/, '$1ter$2'],
  [/([a-z]{2,})fence(s?)$/, '$1fense$2'],
  [/([a-z]{2,})llor(s?)$/, '$1lor$2'],
  [/ogue(s?)$/, 'og$1'],
];

/** No English word is longer; what is gets no second look, so that a line of a million letters costs nothing. */
const LONGEST_WORD = 40;

/**
 * One spelling for both kinds of English. It need not be a word (`advise` → `advize`): both sides of a
 * comparison go through it.
 */
export function american(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  for (const [ending, replacement] of ENDINGS) {
    if (ending.test(word)) return word.replace(ending, replacement);
  }
  return word;
}
