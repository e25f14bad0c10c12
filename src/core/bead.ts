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

/** Words of the source that became words of the target. */
export interface WordLink {
  /** Into the source text. */
  readonly source: Span;
  /** Into the target text. */
  readonly target: Span;
}
