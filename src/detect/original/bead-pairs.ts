import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Bead } from '../../core/bead.js';
import type { Original } from '../../core/original.js';
import type { Segment } from '../../core/segment.js';
import type { Span } from '../../core/span.js';

/** A run of sentences of one side of a bead. */
export interface Stretch {
  readonly text: string;
  /** Of `text`, in the document or in the original. */
  readonly span: Span;
}

/** A bead with the words of both sides. */
export interface BeadPair {
  readonly bead: Bead;
  /** Position among the beads of the document. */
  readonly index: number;
  /** Of the original. */
  readonly source: Stretch;
  /** Of the copy. */
  readonly target: Stretch;
}

function stretchOf(
  text: string,
  segments: readonly Segment[],
  indexes: readonly number[],
): Stretch | undefined {
  const first = segments[indexes[0] ?? -1];
  const last = segments[indexes.at(-1) ?? -1];
  if (!first || !last) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return { text: text.slice(span.start, span.end), span };
}

function makePairs(document: AlignedDocument, original: Original): BeadPair[] {
  return original.beads.flatMap((bead, index) => {
    const source = stretchOf(original.text, original.segments, bead.source);
    const target = stretchOf(document.document.text, document.segments, bead.target);
    return source && target ? [{ bead, index, source, target }] : [];
  });
}

const made = new WeakMap<AlignedDocument, readonly BeadPair[]>();

/** The beads of a document that have both sides, in its order; none without an original. */
export function beadPairs(document: AlignedDocument): readonly BeadPair[] {
  const { original } = document;
  if (!original) return [];
  let pairs = made.get(document);
  if (!pairs) made.set(document, (pairs = makePairs(document, original)));
  return pairs;
}
