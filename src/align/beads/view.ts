import { onceFor } from '../../core/once-for.js';
import type { Band } from './band.js';
import { dense, type EmbeddingPair } from './embeddings.js';
import { LONGEST } from './shapes.js';
import { dot, type VectorPair, type Vectors } from './vectors.js';

/** What one side of a view adds to the similarity of groups: sums over sentences, so that a group costs no more than one. */
export interface Side {
  /** Σ of the weights of the sentences before an index. */
  readonly mass: Float64Array;
  /** Σ of the weights of the whole text. */
  readonly total: number;
  /** Σ of the dot products of the sentences before an index with the whole of the other text. */
  readonly withAll: Float64Array;
  /** Squared length of the group of `size` sentences that ends before `end`: at `end * LONGEST + size - 1`. */
  readonly norms: Float64Array;
}

/** Two texts as vectors of one kind, ready for the similarity of groups within a band. */
export interface View {
  readonly source: Side;
  readonly target: Side;
  /** Dot products of sentences: source `i` with target `firsts[i] + k` at `starts[i] + k`. */
  readonly dots: Float64Array;
  readonly starts: Int32Array;
  readonly firsts: Int32Array;
}

/** Makes a view of terms, in time linear in the size of the texts and the cells of the band. */
export function makeView(pair: VectorPair, band: Band): View {
  return { ...termSides(pair), ...dotsWithin(pair, band) };
}

/** Makes a view of embeddings, likewise. A sentence weighs as much as any other. */
export function makeEmbeddingView(pair: EmbeddingPair, band: Band): View {
  const cells = cellsWithin(pair.source.length, pair.target.length, band);
  const dots = new Float64Array(cells.starts[pair.source.length] ?? 0);
  for (const [row, vector] of pair.source.entries()) {
    let column = cells.firsts[row] ?? 0;
    for (let out = cells.starts[row] ?? 0; out < (cells.starts[row + 1] ?? 0); out++, column++)
      dots[out] = dense(vector, pair.target[column]);
  }
  return { ...embeddingSides(pair), dots, ...cells };
}

type Sides = Pick<View, 'source' | 'target'>;

/** What does not depend on the band, made once. */
const termSides = onceFor(({ source, target, sourceSum, targetSum }: VectorPair): Sides => {
  const side = (own: Vectors, ownSum: Float64Array, otherSum: Float64Array): Side =>
    makeSide({
      size: own.starts.length - 1,
      total: ownSum.reduce((sum, weight) => sum + weight, 0),
      of: (index) => {
        let mass = 0;
        let withAll = 0;
        for (let at = own.starts[index] ?? 0; at < (own.starts[index + 1] ?? 0); at++) {
          const weight = own.weights[at] ?? 0;
          mass += weight;
          withAll += weight * (otherSum[own.terms[at] ?? 0] ?? 0);
        }
        return { mass, withAll };
      },
      dot: (index, other) => dot(own, index, own, other),
    });
  return { source: side(source, sourceSum, targetSum), target: side(target, targetSum, sourceSum) };
});

const embeddingSides = onceFor(({ source, target, sourceSum, targetSum }: EmbeddingPair): Sides => {
  const side = (own: readonly Float32Array[], otherSum: Float64Array): Side =>
    makeSide({
      size: own.length,
      total: own.length,
      of: (index) => ({ mass: 1, withAll: dense(own[index], otherSum) }),
      dot: (index, other) => dense(own[index], own[other]),
    });
  return { source: side(source, targetSum), target: side(target, sourceSum) };
});

/** The sentences of a side as vectors of whatever kind. */
interface Rows {
  readonly size: number;
  /** Σ of the weights of the whole text. */
  readonly total: number;
  /** Weight of a sentence, and its dot product with the whole of the other text. */
  readonly of: (index: number) => { mass: number; withAll: number };
  /** Dot product of two sentences. */
  readonly dot: (index: number, other: number) => number;
}

function makeSide({ size, total, of, dot }: Rows): Side {
  const mass = new Float64Array(size + 1);
  const withAll = new Float64Array(size + 1);
  const norms = new Float64Array((size + 1) * LONGEST);
  for (let index = 0; index < size; index++) {
    const sentence = of(index);
    mass[index + 1] = (mass[index] ?? 0) + sentence.mass;
    withAll[index + 1] = (withAll[index] ?? 0) + sentence.withAll;
    // |u + v|² grows by the new sentence's own square and twice its products with those already in the group.
    let norm = dot(index, index);
    norms[(index + 1) * LONGEST] = norm;
    for (let more = 1; more < LONGEST && more <= index; more++) {
      norm += 2 * dot(index, index - more);
      norms[(index + 1) * LONGEST + more] = norm + (norms[index * LONGEST + more - 1] ?? 0);
    }
  }
  return { mass, total, withAll, norms };
}

/** The cells whose sentences can meet in a bead, or at the edge of one, within the band. */
function cellsWithin(rows: number, columns: number, { from, to }: Band): Pick<View, 'starts' | 'firsts'> {
  const starts = new Int32Array(rows + 1);
  const firsts = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const first = Math.max(0, (from[Math.max(0, row - LONGEST + 1)] ?? 0) - 1);
    const last = Math.min(columns, to[Math.min(rows, row + LONGEST)] ?? 0);
    firsts[row] = first;
    starts[row + 1] = (starts[row] ?? 0) + Math.max(0, last - first);
  }
  return { starts, firsts };
}

/** The dot products of those sentences. */
function dotsWithin(
  { source, target, vocabulary }: VectorPair,
  band: Band,
): Pick<View, 'dots' | 'starts' | 'firsts'> {
  const rows = source.starts.length - 1;
  const { starts, firsts } = cellsWithin(rows, target.starts.length - 1, band);
  const dots = new Float64Array(starts[rows] ?? 0);
  const scratch = new Float64Array(vocabulary);
  for (let row = 0; row < rows; row++) {
    const begin = source.starts[row] ?? 0;
    const end = source.starts[row + 1] ?? 0;
    for (let at = begin; at < end; at++) scratch[source.terms[at] ?? 0] = source.weights[at] ?? 0;
    let column = firsts[row] ?? 0;
    for (let out = starts[row] ?? 0; out < (starts[row + 1] ?? 0); out++, column++) {
      let sum = 0;
      for (let at = target.starts[column] ?? 0; at < (target.starts[column + 1] ?? 0); at++)
        sum += (target.weights[at] ?? 0) * (scratch[target.terms[at] ?? 0] ?? 0);
      dots[out] = sum;
    }
    for (let at = begin; at < end; at++) scratch[source.terms[at] ?? 0] = 0;
  }
  return { dots, starts, firsts };
}
