import type { Token } from '../../core/segment.js';

/** An expression of a list, cut into words. */
export interface Listed<Entry> {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/** Expressions by their first word. */
export type ListedIndex<Entry> = ReadonlyMap<string, readonly Listed<Entry>[]>;

/** The words and marks of an expression, as the tokens of a document are cut: `station-service` is three. */
export function termWords(term: string): string[] {
  return term.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** @param keyOf what a first word is looked up by */
export function indexByFirstWord<Entry>(
  listed: Iterable<Listed<Entry>>,
  keyOf: (word: string) => string = (word) => word,
): ListedIndex<Entry> {
  const index = new Map<string, Listed<Entry>[]>();
  for (const one of listed) {
    const key = keyOf(one.words[0] ?? '');
    const others = index.get(key);
    if (others) others.push(one);
    else index.set(key, [one]);
  }
  return index;
}

/**
 * The longest expression that begins at a token and stays in its segment.
 *
 * @param isSame whether a token is the word of an expression at an offset
 * @param isWanted whether an expression that would end with a token counts
 */
export function longestListed<Entry>(
  tokens: readonly Token[],
  first: number,
  candidates: readonly Listed<Entry>[],
  isSame: (word: string, token: Token, offset: number) => boolean,
  isWanted: (last: number) => boolean = () => true,
): Listed<Entry> | undefined {
  const segment = tokens[first]?.segment;
  let best: Listed<Entry> | undefined;
  for (const candidate of candidates) {
    const { words } = candidate;
    if (words.length <= (best?.words.length ?? 0)) continue;
    const fits = words.every((word, offset) => {
      const token = tokens[first + offset];
      return token?.segment === segment && token !== undefined && isSame(word, token, offset);
    });
    if (fits && isWanted(first + words.length - 1)) best = candidate;
  }
  return best;
}
