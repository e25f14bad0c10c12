import type { Band } from './band.js';
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

/** Two texts over one kind of terms, ready for the similarity of groups within a band. */
export interface View {
  readonly source: Side;
  readonly target: Side;
  /** Dot products of sentences: source `i` with target `firsts[i] + k` at `starts[i] + k`. */
  readonly dots: Float64Array;
  readonly starts: Int32Array;
  readonly firsts: Int32Array;
}

/** Makes a view, in time linear in the size of the texts and the cells of the band. */
export function makeView(pair: VectorPair, band: Band): View {
  return { ...sidesOf(pair), ...dotsWithin(pair.source, pair.target, pair.vocabulary, band) };
}

const sides = new WeakMap<VectorPair, Pick<View, 'source' | 'target'>>();

/** What does not depend on the band, made once. */
function sidesOf(pair: VectorPair): Pick<View, 'source' | 'target'> {
  let made = sides.get(pair);
  if (!made) {
    const { source, target, sourceSum, targetSum } = pair;
    made = {
      source: makeSide(source, sourceSum, targetSum),
      target: makeSide(target, targetSum, sourceSum),
    };
    sides.set(pair, made);
  }
  return made;
}

function makeSide(own: Vectors, ownSum: Float64Array, otherSum: Float64Array): Side {
  const size = own.starts.length - 1;
  const mass = new Float64Array(size + 1);
  const withAll = new Float64Array(size + 1);
  const norms = new Float64Array((size + 1) * LONGEST);
  for (let index = 0; index < size; index++) {
    let weights = 0;
    let product = 0;
    for (let at = own.starts[index] ?? 0; at < (own.starts[index + 1] ?? 0); at++) {
      const weight = own.weights[at] ?? 0;
      weights += weight;
      product += weight * (otherSum[own.terms[at] ?? 0] ?? 0);
    }
    mass[index + 1] = (mass[index] ?? 0) + weights;
    withAll[index + 1] = (withAll[index] ?? 0) + product;
    // |u + v|² grows by the new sentence's own square and twice its products with those already in the group.
    let norm = dot(own, index, own, index);
    norms[(index + 1) * LONGEST] = norm;
    for (let more = 1; more < LONGEST && more <= index; more++) {
      norm += 2 * dot(own, index, own, index - more);
      norms[(index + 1) * LONGEST + more] = norm + (norms[index * LONGEST + more - 1] ?? 0);
    }
  }
  return { mass, total: ownSum.reduce((sum, weight) => sum + weight, 0), withAll, norms };
}

/** The dot products of all sentences that can meet in a bead, or at the edge of one, within the band. */
function dotsWithin(
  source: Vectors,
  target: Vectors,
  vocabulary: number,
  { from, to }: Band,
): Pick<View, 'dots' | 'starts' | 'firsts'> {
  const rows = source.starts.length - 1;
  const columns = target.starts.length - 1;
  const starts = new Int32Array(rows + 1);
  const firsts = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const first = Math.max(0, (from[Math.max(0, row - LONGEST + 1)] ?? 0) - 1);
    const last = Math.min(columns, to[Math.min(rows, row + LONGEST)] ?? 0);
    firsts[row] = first;
    starts[row + 1] = (starts[row] ?? 0) + Math.max(0, last - first);
  }
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
