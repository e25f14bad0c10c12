import type { Span } from '../core/span.js';

/** The span without white space at its ends, or undefined when nothing is left. */
export function trimSpan(text: string, span: Span): Span | undefined {
  const slice = text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  const end = span.start + slice.trimEnd().length;
  return start < end ? { start, end } : undefined;
}
