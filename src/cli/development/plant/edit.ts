import type { Span } from '../../../core/span.js';

/** A line of the original with its translation. */
export interface LinePair {
  readonly original: string;
  readonly copy: string;
}

/** A line of the copy in which an error was planted. */
export interface Edit {
  readonly copy: string;
  /** Words of `copy` that are wrong; where words were dropped, the place, which is empty. */
  readonly span: Span;
  /** What was done, for people. */
  readonly note: string;
}

/** Puts other words in the place of some. Spaces are not doubled where nothing replaces them. */
export function replaceSpan(text: string, { start, end }: Span, words: string): Pick<Edit, 'copy' | 'span'> {
  if (words !== '') {
    const copy = text.slice(0, start) + words + text.slice(end);
    return { copy, span: { start, end: start + words.length } };
  }
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).replace(/^\s+(?=[,.;:!?)]|$)/u, '');
  const joined = before === '' || /^[\s,.;:!?)]/u.test(after) || after === '' ? before : `${before} `;
  const rest = before === '' ? after.trimStart() : after;
  return { copy: joined + rest, span: { start: joined.length, end: joined.length } };
}

/** Puts words before an offset, with a space behind them. */
export function insertAt(text: string, offset: number, words: string): Pick<Edit, 'copy' | 'span'> {
  return {
    copy: `${text.slice(0, offset)}${words} ${text.slice(offset)}`,
    span: { start: offset, end: offset + words.length },
  };
}

/** The matches of an expression, as spans. */
export function spansOf(text: string, expression: RegExp): Span[] {
  return [...text.matchAll(expression)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}
