import type { DocumentResult } from '../../../core/run-result.js';
import type { Span } from '../../../core/span.js';
import type { Flag } from './flags.js';

/** A paragraph of the copy as the report lays it out. Blocks cover the whole text without overlap. */
export interface Block {
  /** Up to where the next block starts. */
  readonly whole: Span;
  /** Without white space at the ends. */
  readonly shown: Span;
  readonly isHeadline: boolean;
  /** Flags that touch the block. */
  readonly flags: readonly Flag[];
  /** Flags that start in it. */
  readonly starting: readonly Flag[];
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

/** Cuts a document at its paragraphs and deals out the flags, in one pass over both. */
export function toBlocks(result: DocumentResult, flags: readonly Flag[]): Block[] {
  const { text } = result.document;
  const headlines = new Set(
    result.segments.filter(({ kind }) => kind === 'headline').map(({ paragraph }) => paragraph),
  );
  const starts = result.paragraphs.map(({ span }) => span.start);
  if (starts[0] !== 0) starts.unshift(0);
  const offset = starts.length - result.paragraphs.length;
  let next = 0;
  let reaching: Flag[] = [];
  const blocks = starts.map((start, index): Block => {
    const end = starts[index + 1] ?? text.length;
    const starting: Flag[] = [];
    for (let flag = flags[next]; flag && (flag.finding.span.start < end || end === text.length);) {
      starting.push(flag);
      next += 1;
      flag = flags[next];
    }
    const touching = [...reaching, ...starting];
    reaching = touching.filter(({ finding }) => finding.span.end > end);
    const whole = { start, end };
    return {
      whole,
      shown: trimmed(text, whole),
      isHeadline: headlines.has(result.paragraphs[index - offset]?.index ?? -1),
      flags: touching,
      starting,
    };
  });
  return blocks.filter(({ shown, flags: own }) => shown.end > shown.start || own.length > 0);
}
