import type { Paragraph } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { trimSpan } from './trim.js';

/** Longest and shortest lines, in UTF-16 code units, of text that was wrapped by machine. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/** Lines of wrapped text, save the last of a paragraph, fill at least this share of the widest. */
const FILLED = 0.6;

/**
 * The paragraphs of a text, without surrounding white space.
 *
 * Blank lines part them; lines that stand together are paragraphs of their own, unless they are plainly one
 * paragraph wrapped at a fixed width. Lines end at LF, CRLF or a lone CR.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const add = (span: Span): void => {
    paragraphs.push({ index: paragraphs.length, span });
  };
  for (const block of splitBlocks(text)) {
    const first = block[0];
    const last = block.at(-1);
    if (first && last && isWrapped(text, block)) add({ start: first.start, end: last.end });
    else block.forEach(add);
  }
  return paragraphs;
}

/** Runs of lines that are not blank, each line trimmed. */
function splitBlocks(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const line of lines(text)) {
    const trimmed = trimSpan(text, line);
    if (trimmed) {
      block.push(trimmed);
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function* lines(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: index };
    start = index + end.length;
  }
  yield { start, end: text.length };
}

function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false;
  const widest = block.reduce((width, line) => Math.max(width, line.end - line.start), 0);
  if (widest > WIDEST_WRAP) return false;
  const filled = Math.max(NARROWEST_WRAP, FILLED * widest);
  if (!block.slice(0, -1).every((line) => line.end - line.start >= filled)) return false;
  return block.some((line, index) => {
    const next = block[index + 1];
    return (
      next !== undefined && runsOn(text.slice(line.end - 1, line.end), text.slice(next.start, next.start + 3))
    );
  });
}

/** Whether a line goes on in the next one: no full stop, then a small letter that is not a byline's. */
function runsOn(lastCharacter: string, nextStart: string): boolean {
  return !/[.!?…:”"»]/.test(lastCharacter) && /^\p{Ll}/u.test(nextStart) && nextStart !== 'by ';
}
