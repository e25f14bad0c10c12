import type { Span } from '../../core/span.js';

/** A span of a text with a little of what stands around it. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const BLANK_LINE = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/;

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

/** Moves a cut between the halves of a surrogate pair to before it. */
function wholeCharacter(text: string, cut: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(cut)) && /[\uD800-\uDBFF]/.test(text.charAt(cut - 1))
    ? cut - 1
    : cut;
}

/** Moves a cut to a space nearby, away from the match, so that no word is cut; or leaves it. */
function atSpace(text: string, cut: number, step: 1 | -1, limit: number): number {
  for (let moved = 0, at = cut; moved < limit && at > 0 && at < text.length; moved += 1, at += step) {
    if (/\s/.test(text.charAt(step === 1 ? at : at - 1))) return at;
  }
  return wholeCharacter(text, cut);
}

/**
 * The words around a span, for a keyword in context; no further than its paragraph.
 *
 * @param radius how many UTF-16 code units to keep on each side
 */
export function excerpt(text: string, span: Span, radius: number): Excerpt {
  const from = span.start <= radius ? 0 : atSpace(text, span.start - radius, 1, radius);
  const to = text.length - span.end <= radius ? text.length : atSpace(text, span.end + radius, -1, radius);
  const before = text.slice(from, span.start).split(BLANK_LINE);
  const after = text.slice(span.end, to).split(BLANK_LINE);
  return {
    before: (from > 0 && before.length === 1 ? '… ' : '') + oneLine(before.at(-1) ?? '').trimStart(),
    match: shorten(text.slice(span.start, span.end), radius * 4),
    after: oneLine(after[0] ?? '').trimEnd() + (to < text.length && after.length === 1 ? ' …' : ''),
  };
}

/** A text of at most `length` UTF-16 code units, the middle left out where it was longer. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.floor((length - 3) / 2);
  return `${text.slice(0, wholeCharacter(text, half))} … ${text.slice(wholeCharacter(text, text.length - half))}`;
}
