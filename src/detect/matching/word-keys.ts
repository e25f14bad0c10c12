import type { Token } from '../../core/segment.js';
import { american } from './spelling.js';

/** Lower case, without accents, straight apostrophes: `Élysée’s` → `elysee's`. */
export function fold(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}

/** The key of every number, in figures or words. */
export const NUMBER_KEY = '{N}';

/** The key of a word in this very form. */
export function formKey(word: string): string {
  return `=${fold(word)}`;
}

/** Words whose keys are remembered; after so many, memory starts anew. */
const MOST_WORDS = 50_000;

const ofTokens = new WeakMap<Token, readonly string[]>();
const ofWords = new Map<string, readonly string[]>();

/**
 * The keys under which a phrase may name a token: as written and its lemma, folded, in American spelling; its very
 * form; and the key of numbers where it is one.
 */
export function wordKeys(token: Token): readonly string[] {
  let keys = ofTokens.get(token);
  if (!keys) ofTokens.set(token, (keys = keysOfWord(token.text, token.lemma, token.pos === 'NUM')));
  return keys;
}

/** The keys of a word, which copy repeats: made once. */
function keysOfWord(text: string, lemma: string, isNumeral: boolean): readonly string[] {
  const word = `${text}\0${lemma}\0${isNumeral ? NUMBER_KEY : ''}`;
  let keys = ofWords.get(word);
  if (!keys) {
    const form = fold(text);
    const bareForms = new Set([american(form), american(fold(lemma)), ...bases(form)]);
    const isNumber = isNumeral || /^\d/.test(form);
    keys = [...bareForms, `=${form}`, ...(isNumber ? [NUMBER_KEY] : [])];
    if (ofWords.size >= MOST_WORDS) ofWords.clear();
    ofWords.set(word, keys);
  }
  return keys;
}

/** Base forms by suffix alone, for words whose part of speech was misjudged. */
function bases(word: string): string[] {
  if (word.length < 4) return [];
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2)];
  if (/[^su]s$/.test(word)) return [american(word.slice(0, -1))];
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('ed') && word.length > 4)
    return [word.slice(0, -2), american(word.slice(0, -1)), undouble(word.slice(0, -2))];
  if (word.endsWith('ing') && word.length > 5)
    return [word.slice(0, -3), american(`${word.slice(0, -3)}e`), undouble(word.slice(0, -3))];
  return [];
}

function undouble(word: string): string {
  return /([b-df-hj-np-tv-z])\1$/.test(word) ? word.slice(0, -1) : word;
}
