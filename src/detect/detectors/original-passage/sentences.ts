import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Bead } from '../../../core/bead.js';
import type { Original } from '../../../core/original.js';
import type { Segment } from '../../../core/segment.js';
import type { Span } from '../../../core/span.js';

/** Sentences of one side that the other side has nothing for. */
export interface Lonely {
  readonly segments: readonly Segment[];
  /** Where it shows in the copy. */
  readonly span: Span;
  /** How sure the alignment is, 0 to 1. */
  readonly confidence: number;
}

const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*[^\p{L}\p{N}\s]*\s*$/u;
const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/u;

function lastWord({ text, span }: Segment): Span {
  const at = LAST_WORD.exec(text)?.index ?? 0;
  return { start: span.start + at, end: span.start + text.trimEnd().length };
}

function firstWord({ text, span }: Segment): Span {
  const match = FIRST_WORD.exec(text);
  const start = span.start + (match?.index ?? 0);
  return { start, end: start + (match?.[0].length ?? text.length) };
}

const pick = (segments: readonly Segment[], indexes: readonly number[]): Segment[] =>
  indexes.flatMap((index) => segments[index] ?? []);

/** Runs of beads that follow each other and have one side only. */
function runs(beads: readonly Bead[], isLonely: (bead: Bead) => boolean): { run: Bead[]; at: number }[] {
  const found: { run: Bead[]; at: number }[] = [];
  for (const [at, bead] of beads.entries()) {
    if (!isLonely(bead)) continue;
    const last = found.at(-1);
    if (last && last.at + last.run.length === at) last.run.push(bead);
    else found.push({ run: [bead], at });
  }
  return found;
}

const leastSure = (beads: readonly Bead[]) => Math.min(...beads.map(({ confidence }) => confidence));

/** Sentences of the original without a counterpart; they show at the last word before them, or the first behind. */
export function droppedSentences(document: AlignedDocument, original: Original): Lonely[] {
  const { beads } = original;
  return runs(beads, ({ target }) => target.length === 0).flatMap(({ run, at }) => {
    const before = beads.slice(0, at).findLast(({ target, moved }) => target.length > 0 && !moved);
    const last = document.segments[before?.target.at(-1) ?? -1];
    const first = document.segments[0];
    const span = last ? lastWord(last) : first && firstWord(first);
    const segments = pick(
      original.segments,
      run.flatMap(({ source }) => source),
    );
    return span && segments.length > 0 ? [{ segments, span, confidence: leastSure(run) }] : [];
  });
}

/** Sentences of the copy without a counterpart. */
export function addedSentences(document: AlignedDocument, original: Original): Lonely[] {
  return runs(original.beads, ({ source }) => source.length === 0).flatMap(({ run }) => {
    const segments = pick(
      document.segments,
      run.flatMap(({ target }) => target),
    );
    const [first] = segments;
    const last = segments.at(-1);
    if (!first || !last) return [];
    return [{ segments, span: { start: first.span.start, end: last.span.end }, confidence: leastSure(run) }];
  });
}

/** Sentences that stand elsewhere in the copy than in the original. */
export function movedSentences(document: AlignedDocument, original: Original): Lonely[] {
  return original.beads.flatMap((bead) => {
    const [first] = pick(document.segments, bead.target);
    if (!bead.moved || !first || bead.source.length === 0) return [];
    const segments = pick(original.segments, bead.source);
    return [{ segments, span: firstWord(first), confidence: bead.confidence }];
  });
}
