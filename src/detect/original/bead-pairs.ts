import type { AlignedDocument } from '../../core/aligned-document.js';
import { spanOfSide, type Bead } from '../../core/bead.js';
import type { Original } from '../../core/original.js';
import type { Segment } from '../../core/segment.js';
import { sliceSpan, type Span } from '../../core/span.js';
import { onceFor } from '../../core/once-for.js';
import { segmentsTouching } from '../segment-lookup.js';

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
  const span = spanOfSide(indexes, segments);
  return span && { text: sliceSpan(text, span), span };
}

function makePairs(document: AlignedDocument, original: Original): BeadPair[] {
  return original.beads.flatMap((bead, index) => {
    const source = stretchOf(original.text, original.segments, bead.source);
    const target = stretchOf(document.document.text, document.segments, bead.target);
    return source && target ? [{ bead, index, source, target }] : [];
  });
}

/** The beads of a document that have both sides, in its order; none without an original. */
export const beadPairs = onceFor((document: AlignedDocument): readonly BeadPair[] =>
  document.original ? makePairs(document, document.original) : [],
);

/** Whether the copy has the very words of the original: what is read the same in both languages, or was never translated. */
export function isVerbatim({ source, target }: BeadPair): boolean {
  return lettersOf(source.text) === lettersOf(target.text);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const pairsBySegment = onceFor(
  (document: AlignedDocument): ReadonlyMap<number, BeadPair> =>
    new Map(
      beadPairs(document).flatMap((pair) => pair.bead.target.map((segment) => [segment, pair] as const)),
    ),
);

/** The beads that hold some words of the copy, in its order; a bead without an original side is left out. */
export function pairsTouching(document: AlignedDocument, words: Span): readonly BeadPair[] {
  const pairs = pairsBySegment(document);
  return [
    ...new Set(segmentsTouching(document.segments, words).flatMap(({ index }) => pairs.get(index) ?? [])),
  ];
}
