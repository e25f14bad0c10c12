import type { Token } from '../../../core/segment.js';

/** A word that could be left in French, with where it stands. */
export interface Candidate {
  readonly token: Token;
  /** Index among the document's tokens without spaces. */
  readonly index: number;
  readonly startsSegment: boolean;
}

/**
 * The words written in small letters, or with a capital only because a segment begins with them. Names, numbers,
 * addresses, handles and one-letter words are left out; so is a capitalised word that the text also has with a
 * capital elsewhere in a sentence.
 */
export function candidates(tokens: readonly Token[], minLength: number): Candidate[] {
  const capitalised = new Set<string>();
  tokens.forEach(({ text, segment }, index) => {
    if (/^\p{Lu}/u.test(text) && tokens[index - 1]?.segment === segment) capitalised.add(text);
  });
  return tokens.flatMap((token, index) => {
    const startsSegment = tokens[index - 1]?.segment !== token.segment;
    const isWord = /^\p{L}[\p{Ll}’'-]*\p{Ll}$/u.test(token.text) && token.text.length >= minLength;
    const isSmall = /^\p{Ll}/u.test(token.text);
    const isAddress =
      /[@#/.&_-]$/u.test(adjacent(tokens, index, -1)) || /^[@/_-]/u.test(adjacent(tokens, index, 1));
    if (!isWord || isAddress || !(isSmall || (startsSegment && !capitalised.has(token.text)))) return [];
    return [{ token, index, startsSegment }];
  });
}

/** The text of the token beside, when no space is between. */
function adjacent(tokens: readonly Token[], index: number, step: -1 | 1): string {
  const [token, other] = [tokens[index], tokens[index + step]];
  if (!token || !other) return '';
  const touches = step < 0 ? other.span.end === token.span.start : token.span.end === other.span.start;
  return touches && /^[@#/&_.-]+$/u.test(other.text) && !/^\.$/u.test(step > 0 ? other.text : '')
    ? other.text
    : '';
}
