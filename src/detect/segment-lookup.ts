import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** Index of the segment in which an offset lies, or of the last one before it; 0 when there is none. Binary search. */
export function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The segments that a span touches, in order. */
export function segmentsTouching(segments: readonly Segment[], span: Span): Segment[] {
  const touching: Segment[] = [];
  for (let index = segmentAt(segments, span.start); index < segments.length; index++) {
    const segment = segments[index];
    if (!segment || segment.span.start >= span.end) break;
    if (segment.span.end > span.start) touching.push(segment);
  }
  return touching;
}
