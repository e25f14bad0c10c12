import { findAnchors } from './anchors.js';
import { bandAround, fullBand, type Band } from './band.js';
import type { Step } from './lattice.js';
import { scoreBeads } from './score.js';
import { COMPARED, type TextPair } from './text-pair.js';

/** Cells of a lattice that is searched whole. */
const LARGEST_FULL = 1 << 16;

/** Columns on each side of the chain of anchors that are searched at first. */
const MARGIN = 10;

/** How much wider the band becomes where the best way touches its edge, and how often that is tried. */
const WIDENING = 4;
const MOST_ROUNDS = 5;

/** Cells from the edge of the band that count as touching it. */
const TOUCH = 2;

export interface SearchOptions {
  /** Cells up to which a lattice is searched whole. */
  readonly largestFull?: number;
}

/**
 * The best alignment of two texts. A small lattice is searched whole. A large one is searched within a band around the
 * sentences that share rare terms; where the best way runs along its edge the band widens, until it does so no more.
 * Time and memory are linear in the number of sentences unless nothing tells where they belong.
 *
 * @param weights one a feature
 */
export function searchBeads(
  texts: TextPair,
  weights: Float64Array,
  { largestFull = LARGEST_FULL }: SearchOptions = {},
): Step[] {
  const n = texts.source.size;
  const m = texts.target.size;
  if ((n + 1) * (m + 1) <= largestFull) return scoreBeads(texts, fullBand(n, m), weights).bestPath();

  const words = COMPARED.flatMap((compared) => texts.vectors[compared].map((pair) => pair.words));
  const anchors = findAnchors(words, m);
  const margins = new Int32Array(n + 1).fill(MARGIN);
  for (let round = 1; ; round++) {
    const band = bandAround(anchors, n, m, (row) => margins[row] ?? MARGIN);
    const path = scoreBeads(texts, band, weights).bestPath();
    if (round === MOST_ROUNDS || !widen(margins, path, band, m)) return path;
  }
}

/** Widens the margins around every place where a way touches the edge of its band. Returns whether there is any. */
function widen(margins: Int32Array, path: readonly Step[], { from, to }: Band, m: number): boolean {
  const before = margins.slice();
  let touches = false;
  for (const { row, column } of path) {
    const first = from[row] ?? 0;
    const last = (to[row] ?? 0) - 1;
    if ((first === 0 || column - first >= TOUCH) && (last === m || last - column >= TOUCH)) continue;
    touches = true;
    const margin = (before[row] ?? MARGIN) * WIDENING;
    const end = Math.min(before.length - 1, row + margin);
    for (let near = Math.max(0, row - margin); near <= end; near++)
      margins[near] = Math.max(margins[near] ?? 0, margin);
  }
  return touches;
}
