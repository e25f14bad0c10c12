import type { PartOfSpeech, Segment, Token } from '../core/segment.js';
import { winkTokens } from './wink.js';

/** About so much text, in UTF-16 code units, is tagged at a time: bounds memory without costing speed. */
const BATCH = 32_768;

/** A longer run without white space, in UTF-16 code units, is no word, and makes the tagger slow. */
const LONGEST_WORD = 256;

const OVERLONG = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');

/** A piece of a segment that the tagger can be given, or one overlong word. */
interface Piece {
  readonly text: string;
  /** Offset in the document. */
  readonly start: number;
  readonly segment: number;
  readonly isOverlong: boolean;
}

/**
 * The words and punctuation marks of segments, tagged.
 *
 * Spans are exact, and tokens lie within their segments: segments go to the tagger parted by line ends, with
 * their own white space made plain, and each token is found again from where the one before it ended.
 */
export function tokenize(segments: readonly Segment[]): Token[] {
  const tokens: Token[] = [];
  let batch: Piece[] = [];
  let size = 0;
  const flush = (): void => {
    for (const token of tagBatch(batch)) tokens.push(token);
    batch = [];
    size = 0;
  };
  for (const piece of segments.flatMap(cutOverlong)) {
    if (piece.isOverlong) {
      flush();
      tokens.push(makeToken(piece, 0, piece.text.length, piece.text.toLowerCase(), 'X'));
      continue;
    }
    if (size + piece.text.length > BATCH) flush();
    batch.push(piece);
    size += piece.text.length;
  }
  flush();
  return tokens;
}

function cutOverlong(segment: Segment): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, isOverlong: boolean): void => {
    if (from === to) return;
    const text = segment.text.slice(from, to);
    pieces.push({ text, start: segment.span.start + from, segment: segment.index, isOverlong });
  };
  let end = 0;
  for (const { index, 0: run } of segment.text.matchAll(OVERLONG)) {
    add(end, index, false);
    end = index + run.length;
    add(index, end, true);
  }
  add(end, segment.text.length, false);
  return pieces;
}

function tagBatch(pieces: readonly Piece[]): Token[] {
  if (pieces.length === 0) return [];
  const plain = pieces.map(({ text }) => text.replace(/\s/g, ' ')).join('\n');
  const tokens: Token[] = [];
  let current = 0;
  let pieceStart = 0;
  let cursor = 0;
  for (const { value, lemma, pos } of winkTokens(plain)) {
    if (value.trim() === '') continue;
    const start = plain.indexOf(value, cursor);
    cursor = start + value.length;
    for (
      let piece = pieces[current];
      piece && start >= pieceStart + piece.text.length;
      piece = pieces[++current]
    ) {
      pieceStart += piece.text.length + 1;
    }
    const piece = pieces[current];
    if (piece) tokens.push(makeToken(piece, start - pieceStart, cursor - pieceStart, lemma, pos));
  }
  return tokens;
}

/** @param from @param to offsets within the piece */
function makeToken(piece: Piece, from: number, to: number, lemma: string, pos: PartOfSpeech): Token {
  const text = piece.text.slice(from, to);
  return {
    span: { start: piece.start + from, end: piece.start + to },
    text,
    lower: text.toLowerCase(),
    lemma,
    pos: pos === 'X' && /^\p{P}+$/u.test(text) ? 'PUNCT' : pos,
    segment: piece.segment,
  };
}
