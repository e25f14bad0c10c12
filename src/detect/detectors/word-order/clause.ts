import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Token } from '../../../core/segment.js';
import type { Span } from '../../../core/span.js';

const DETERMINERS = new Set(
  'the a an his her its their our my your this these some several many any'.split(' '),
);
/** A mark that may open a quotation, and one that may close it; a straight one may be either. */
export const OPENING = /^["“«‘]$/u;
export const CLOSING = /^["”»’]$/u;

/** Whether a noun phrase begins at a token: a determiner or an opening quotation mark. */
export function opensNounPhrase(token: Token | undefined): boolean {
  return token !== undefined && (DETERMINERS.has(token.lower) || OPENING.test(token.text));
}

/** Whether a finite verb stands between two tokens and the next mark, which would make a clause of the words. */
export function holdsVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (const token of tokens.slice(from, to)) {
    if (token.pos === 'PUNCT' && !OPENING.test(token.text) && !CLOSING.test(token.text)) return false;
    if (['who', 'which', 'that', 'to', 'of'].includes(token.lower)) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

/** Index after the noun phrase that begins at a token: up to a mark, a preposition, a verb or a pronoun. */
export function nounPhraseEnd(tokens: readonly Token[], first: number, reach: number): number {
  let end = first + 1;
  while (end < first + reach) {
    const token = tokens[end];
    const isNoun =
      token && (['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.pos) || isLastOfCompound(tokens, end));
    if (!isNoun) break;
    end++;
  }
  return end;
}

/** `the health pass to enter`: a noun that the tagger took for a verb. */
function isLastOfCompound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.pos !== 'VERB' || token.lemma !== token.lower || tokens[at - 1]?.pos !== 'NOUN') return false;
  return !next || next.lower === 'to' || next.pos === 'PUNCT' || next.pos === 'ADP';
}

/** Index of the first mark at or after a token, or -1 when none is within reach. The end of a sentence is one. */
export function markAfter(tokens: readonly Token[], from: number, reach: number): number {
  for (let at = from; at <= from + reach; at++) {
    const token = tokens[at];
    if (!token || (token.pos === 'PUNCT' && !/^[-‐'’]$/u.test(token.text))) return at;
  }
  return -1;
}

/** The span from one token to before another. */
export function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  const start = tokens[first]?.span.start ?? 0;
  return { start, end: tokens[end - 1]?.span.end ?? start };
}

/** The text from one token to before another. */
export function textOf(
  document: AlignedDocument,
  tokens: readonly Token[],
  first: number,
  end: number,
): string {
  const { start, end: last } = spanOf(tokens, first, end);
  return document.document.text.slice(start, last);
}

/** A time as a desk writes it: `Friday evening` becomes `on Friday evening`. */
export function deskTime(words: string): string {
  return words.replace(/^(?:this )?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u, 'on ');
}

/** Words in the order of French, with the same in the order of English; a person has to look whether they fit. */
export function rewording(
  ruleId: string,
  messageId: string,
  span: Span,
  text: string,
  data: Readonly<Record<string, string>> = {},
): Detection {
  return {
    ruleId,
    messageId,
    data: { ...data, text },
    span,
    evidence: [],
    suggestion: { text, safe: false, replaces: true },
  };
}

/** Words in the order of French, with what a person may do about them. */
export function advice(
  ruleId: string,
  messageId: string,
  span: Span,
  text: string,
  data: Readonly<Record<string, string>> = {},
): Detection {
  return { ruleId, messageId, data, span, evidence: [], suggestion: { text, safe: false, replaces: false } };
}
