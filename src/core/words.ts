import type { Span } from './span.js';

const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** A piece of text between word boundaries (Unicode UAX #29): a word, a space or a punctuation mark. */
export interface WordPiece extends Span {
  readonly text: string;
  readonly isWord: boolean;
}

/** Cuts a text at every word boundary; the pieces rejoin to the text. */
export function wordPieces(text: string, language: string): WordPiece[] {
  const pieces: WordPiece[] = [];
  for (const { segment, index, isWordLike } of wordSegmenter(language).segment(text)) {
    pieces.push({ text: segment, start: index, end: index + segment.length, isWord: isWordLike === true });
  }
  return pieces;
}
