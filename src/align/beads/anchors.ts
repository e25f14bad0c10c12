import type { Point } from './band.js';
import type { Vectors, VectorPair } from './vectors.js';

/** Sentences on one side that a term may be in and still tell where it belongs. */
const RARE = 4;

/** Which sentences of a side each rare term is in; undefined for terms that are in more than {@link RARE}. */
function placesOfRareTerms({ starts, terms }: Vectors, vocabulary: number): (number[] | undefined)[] {
  const places: (number[] | undefined)[] = Array.from({ length: vocabulary }, () => []);
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const found = places[term];
      if (!found) continue;
      if (found.length < RARE) found.push(row);
      else places[term] = undefined;
    }
  }
  return places;
}

/** Adds, for each pair of sentences that share rare terms, how much they weigh together. */
function addShared(
  { source, target, vocabulary }: VectorPair,
  votes: Map<number, number>,
  columns: number,
): void {
  const rows = placesOfRareTerms(source, vocabulary);
  const others = placesOfRareTerms(target, vocabulary);
  for (const [term, places] of rows.entries()) {
    const counterparts = others[term];
    if (!places || !counterparts) continue;
    const vote = 1 / (places.length * counterparts.length);
    for (const row of places) {
      for (const column of counterparts) {
        const key = row * columns + column;
        votes.set(key, (votes.get(key) ?? 0) + vote);
      }
    }
  }
}

/**
 * The rising chain of pairs of sentences that share the most rare terms: sentences that surely belong together, wherever
 * they stand. Time is linear in the texts, but for a sort and a logarithm.
 *
 * @param pairs the texts, each view over one vocabulary
 * @param columns number of sentences of the target
 */
export function findAnchors(pairs: readonly VectorPair[], columns: number): Point[] {
  const votes = new Map<number, number>();
  for (const pair of pairs) addShared(pair, votes, columns);
  const points = [...votes]
    .map(([key, weight]) => ({ row: Math.floor(key / columns), column: key % columns, weight }))
    .sort((a, b) => a.row - b.row || b.column - a.column);
  return heaviestChain(points, columns);
}

interface WeightedPoint extends Point {
  readonly weight: number;
}

/**
 * The heaviest chain of points that rises in both coordinates, by dynamic programming over a Fenwick tree of prefix
 * maxima.
 *
 * @param points by row, and falling by column within a row
 */
function heaviestChain(points: readonly WeightedPoint[], columns: number): Point[] {
  const totals = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  /** Index of the point that ends the heaviest chain within a node's columns. */
  const tree = new Int32Array(columns + 1).fill(-1);
  const heavier = (a: number, b: number): number =>
    b < 0 || (a >= 0 && (totals[a] ?? 0) >= (totals[b] ?? 0)) ? a : b;
  for (const [index, { column, weight }] of points.entries()) {
    let last = -1;
    for (let node = column; node > 0; node -= node & -node) last = heavier(last, tree[node] ?? -1);
    before[index] = last;
    totals[index] = weight + (last < 0 ? 0 : (totals[last] ?? 0));
    for (let node = column + 1; node <= columns; node += node & -node)
      tree[node] = heavier(tree[node] ?? -1, index);
  }
  let at = -1;
  for (let node = columns; node > 0; node -= node & -node) at = heavier(at, tree[node] ?? -1);
  const chain: Point[] = [];
  for (; at >= 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point) chain.push({ row: point.row, column: point.column });
  }
  return chain.reverse();
}
