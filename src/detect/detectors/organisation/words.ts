import type { Token } from '../../../core/segment.js';

/** Typographic apostrophes made plain, so that both spellings of a name are one. Length is kept. */
export function plainApostrophes(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** The tokens of the same segment within `reach` of the range `[first, last]`, the range left out. */
export function neighbours(tokens: readonly Token[], first: number, last: number, reach: number): Token[] {
  const segment = tokens[first]?.segment;
  return [
    ...tokens.slice(Math.max(0, first - reach), first),
    ...tokens.slice(last + 1, last + 1 + reach),
  ].filter((token) => token.segment === segment);
}
