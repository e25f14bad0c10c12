import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Bead } from '../../core/bead.js';
import { joinPieces, PIECE_GAP } from '../../core/example.js';
import type { Segment } from '../../core/segment.js';
import type { Span } from '../../core/span.js';
import type { BackTranslation, ModelInfo } from '../../core/translation.js';
import { segmentOriginal, segmentText } from '../../segment/index.js';
import type { TranslationSession } from '../../translate/session.js';
import type { Text } from './texts.js';

function assemble(
  { path, text }: Text,
  models: readonly ModelInfo[],
  backTranslations: readonly (readonly BackTranslation[])[] | undefined,
): AlignedDocument {
  const segmented = segmentText(text);
  const none = segmented.segments.map(() => []);
  return {
    document: { path, text, encoding: 'utf-8', notices: [], damage: [] },
    ...segmented,
    models,
    backTranslations: backTranslations ?? none,
    comparisons: none,
  };
}

/** A text ready for detection, without any translation. */
export function alignAlone(text: Text): AlignedDocument {
  return assemble(text, [], undefined);
}

/** A text ready for detection, with its back-translations. */
export async function alignTranslated(text: Text, session: TranslationSession): Promise<AlignedDocument> {
  const sentences = segmentText(text.text).segments.map((segment) => segment.text);
  return assemble(text, session.models, await session.translate(sentences));
}

/** What stands against each other on the two sides; empty where a side has nothing. */
export interface Piece {
  readonly original: string;
  readonly copy: string;
}

/**
 * A text with its original, ready for detection, of pieces that are known to correspond: each piece is a bead, whatever
 * it says. There is no translation and there are no word links.
 */
export function alignPieces(path: string, pieces: readonly Piece[], language: string): AlignedDocument {
  const originals = pieces.map(({ original }) => original);
  const copies = pieces.map(({ copy }) => copy);
  const aligned = alignAlone({ path, text: joinPieces(copies) });
  const text = joinPieces(originals);
  const original = segmentOriginal(text);
  const sources = segmentsByPiece(original.segments, originals);
  const targets = segmentsByPiece(aligned.segments, copies);
  const beads = pieces.map((_piece, index): Bead => ({
    source: sources[index] ?? [],
    target: targets[index] ?? [],
    confidence: 1,
    moved: false,
  }));
  return {
    ...aligned,
    original: {
      ...original,
      path: `${path}.${language}`,
      text,
      language,
      beads,
      comparisons: beads.map(() => []),
      links: [],
    },
  };
}

/** Where each piece stands in the text that they make; an empty one at no width where it would be. */
export function spansOfPieces(pieces: readonly string[]): Span[] {
  let position = 0;
  return pieces.map((piece) => {
    const start = position;
    const end = start + piece.length;
    if (piece !== '') position = end + PIECE_GAP.length;
    return { start, end };
  });
}

/** By piece, the indexes of the segments that start in it. */
function segmentsByPiece(segments: readonly Segment[], pieces: readonly string[]): number[][] {
  return spansOfPieces(pieces).map(({ start, end }) =>
    segments.filter(({ span }) => span.start >= start && span.start < end).map(({ index }) => index),
  );
}
