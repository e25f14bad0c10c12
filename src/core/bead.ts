import type { Segment } from './segment.js';
import type { Span } from './span.js';

/**
 * A group of sentences of the source and the group of sentences of the target that say the same (n:m); one side is empty
 * where sentences were dropped (n:0) or added (0:m).
 */
export interface Bead {
  /** Indexes of source sentences: ascending, without gaps. */
  readonly source: readonly number[];
  /** Indexes of target sentences: ascending, without gaps. */
  readonly target: readonly number[];
  /** How sure it is that exactly these belong together, 0 to 1. */
  readonly confidence: number;
  /** Whether the group stands elsewhere in the target than its place in the source says. */
  readonly moved: boolean;
}

/** Whether a bead links sentences of both sides. */
export function isLink({ source, target }: Pick<Bead, 'source' | 'target'>): boolean {
  return source.length > 0 && target.length > 0;
}

/** From the first to the last sentence of one side of a bead; undefined where that side is empty. */
export function spanOfSide(side: readonly number[], segments: readonly Segment[]): Span | undefined {
  const first = segments[side[0] ?? -1];
  const last = segments[side.at(-1) ?? -1];
  return first && last ? { start: first.span.start, end: last.span.end } : undefined;
}

/** Words of the source that became words of the target. */
export interface WordLink {
  /** Into the source text. */
  readonly source: Span;
  /** Into the target text. */
  readonly target: Span;
}
