/**
 * A half-open range `[start, end)` of UTF-16 code units.
 *
 * Unless a type says otherwise, a span points into a Document's decoded original.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters a span covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Length of a span in UTF-16 code units. */
export function spanLength(span: Span): number {
  return span.end - span.start;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A span moved by `offset` code units. */
export function shiftSpan(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** Order of spans in a text: by start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
