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

/**
 * Code units that are given to the segmenter at once. The time that `Intl.Segmenter` takes for a piece grows
 * with the length of the whole string, so that a string of a megabyte would take hours.
 */
const CHUNK = 4096;

/** Where a space precedes an ASCII letter or digit there is always a boundary (UAX #29, WB999). */
const SURE_BOUNDARY = / (?=[A-Za-z0-9])/g;

/** End of the chunk that starts at `start`: the last sure boundary within reach, or between two characters. */
function chunkEnd(text: string, start: number): number {
  const limit = start + CHUNK;
  if (limit >= text.length) return text.length;
  let end = 0;
  for (const match of text.slice(start, limit + 1).matchAll(SURE_BOUNDARY)) end = match.index + 1;
  if (end > 0) return start + end;
  const splitsPair = text.charCodeAt(limit) >= 0xdc00 && text.charCodeAt(limit) <= 0xdfff;
  return splitsPair ? limit - 1 : limit;
}

/** Cuts a text at every word boundary; the pieces rejoin to the text. Takes linear time. */
export function wordPieces(text: string, language: string): WordPiece[] {
  const segmenter = wordSegmenter(language);
  const pieces: WordPiece[] = [];
  for (let start = 0; start < text.length;) {
    const end = chunkEnd(text, start);
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
      const from = start + index;
      pieces.push({ text: segment, start: from, end: from + segment.length, isWord: isWordLike === true });
    }
    start = end;
  }
  return pieces;
}
