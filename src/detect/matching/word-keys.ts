import type { Token } from '../../core/segment.js';
import { american } from './spelling.js';

/** Lower case, without accents, straight apostrophes: `Élysée’s` → `elysee's`. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}

const cache = new WeakMap<Token, readonly string[]>();

/** The forms under which a phrase may name a token: as written and its lemma, folded, in American spelling. */
export function wordKeys(token: Token): readonly string[] {
  let keys = cache.get(token);
  if (!keys) {
    keys = [
      ...new Set([american(fold(token.text)), american(fold(token.lemma)), ...bases(fold(token.text))]),
    ];
    cache.set(token, keys);
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
