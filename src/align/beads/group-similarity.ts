import { LONGEST, PAIRED_SHAPES, WIDEST } from './shapes.js';
import type { Side, View } from './view.js';

/** Below this share of the greatest possible product, what a similarity may gain over chance is nothing but rounding. */
const ROUNDING = 1e-9;

/**
 * Cosine of two groups of sentences, U of the source from `top` up to `bottom` and V of the target from `left` up to
 * `right`, corrected for chance as kappa is: (U·V − e) / (|U||V| − e), where e is what U would have in common with as
 * much of the rest of the target as V, and V with as much of the rest of the source as U, in the mean.
 *
 * @param product U·V
 * @returns 1 for the same terms in the same proportions, about 0 for a random pair, at least -1; undefined where a group
 *   has no terms
 */
function similarity(
  { source, target }: View,
  top: number,
  bottom: number,
  left: number,
  right: number,
  product: number,
): number | undefined {
  const u = source.norms[bottom * LONGEST + bottom - top - 1] ?? 0;
  const v = target.norms[right * LONGEST + right - left - 1] ?? 0;
  const greatest = Math.sqrt(u * v);
  if (greatest === 0) return undefined;
  const uMass = (source.mass[bottom] ?? 0) - (source.mass[top] ?? 0);
  const vMass = (target.mass[right] ?? 0) - (target.mass[left] ?? 0);
  const uAll = (source.withAll[bottom] ?? 0) - (source.withAll[top] ?? 0);
  const vAll = (target.withAll[right] ?? 0) - (target.withAll[left] ?? 0);
  const expected =
    (chance(uAll - product, vMass, target.total - vMass) +
      chance(vAll - product, uMass, source.total - uMass)) /
    2;
  const room = greatest - expected;
  // Where all sentences are the same, every pair is as alike as can be.
  return room > ROUNDING * greatest ? Math.max(-1, (product - expected) / room) : product / greatest;
}

/** The product to expect with `mass` of a rest of which all, `rest`, has the product `withRest`. */
function chance(withRest: number, mass: number, rest: number): number {
  return rest > ROUNDING * mass ? (withRest / rest) * mass : 0;
}

/**
 * How much of sentence U of one side the group V of the other covers, beyond chance: (U·V − e) / |U|², about 0 where V has
 * nothing of it.
 */
function coverage(side: Side, sentence: number, product: number, mass: number, total: number): number {
  const norm = side.norms[(sentence + 1) * LONGEST] ?? 0;
  if (norm === 0) return 0;
  const withAll = (side.withAll[sentence + 1] ?? 0) - (side.withAll[sentence] ?? 0);
  return (product - chance(withAll - product, mass, total - mass)) / norm;
}

/** Similarities of groups of sentences, in the mean of several views of the same kind. */
export class GroupSimilarity {
  readonly #views: readonly View[];
  /** Σ over the rows so far of the dot products with the last 1, 2, … columns. */
  readonly #products = new Float64Array(LONGEST);
  /** Σ over the rows so far of the dot products with each of the last columns. */
  readonly #columnSums = new Float64Array(LONGEST);
  /** The least that a row so far is covered by the last 1, 2, … columns. */
  readonly #leastOfRows = new Float64Array(LONGEST);
  readonly #counts = new Float64Array(PAIRED_SHAPES);

  constructor(views: readonly View[]) {
    this.#views = views;
  }

  /**
   * Similarity of each paired shape that ends before source sentence `row` and target sentence `column`.
   *
   * @param out filled by the index of the shape; 0 where the shape would begin before the text or nothing is known
   * @param weakest filled likewise with the coverage of the sentence that is covered least, 1 at the most; 0 for 1:1
   */
  ending(row: number, column: number, out: Float64Array, weakest: Float64Array): void {
    out.fill(0);
    weakest.fill(0);
    const counts = this.#counts.fill(0);
    const columnSums = this.#columnSums;
    const leastOfRows = this.#leastOfRows;
    for (const view of this.#views) {
      const { source, target } = view;
      const products = this.#products.fill(0);
      columnSums.fill(0);
      leastOfRows.fill(1);
      let firstShape = 0;
      for (let a = 1; a <= LONGEST && a <= row; a++) {
        const top = row - a;
        const first = view.firsts[top] ?? 0;
        const at = (view.starts[top] ?? 0) - first;
        const widest = WIDEST[a - 1] ?? 0;
        const sourceMass = (source.mass[row] ?? 0) - (source.mass[top] ?? 0);
        let leastOfColumns = 1;
        let along = 0;
        for (let b = 1; b <= widest && column - b >= first; b++) {
          const left = column - b;
          const single = view.dots[at + left] ?? 0;
          along += single;
          const columnSum = (columnSums[b - 1] ?? 0) + single;
          columnSums[b - 1] = columnSum;
          const targetMass = (target.mass[column] ?? 0) - (target.mass[left] ?? 0);
          const ofRow = coverage(source, top, along, targetMass, target.total);
          const leastOfRow = Math.min(leastOfRows[b - 1] ?? 1, ofRow);
          leastOfRows[b - 1] = leastOfRow;
          leastOfColumns = Math.min(
            leastOfColumns,
            coverage(target, left, columnSum, sourceMass, source.total),
          );
          const product = (products[b - 1] ?? 0) + along;
          products[b - 1] = product;
          const value = similarity(view, top, row, left, column, product);
          if (value === undefined) continue;
          const shape = firstShape + b - 1;
          out[shape] = (out[shape] ?? 0) + value;
          if (a + b > 2)
            weakest[shape] =
              (weakest[shape] ?? 0) + Math.min(a > 1 ? leastOfRow : 1, b > 1 ? leastOfColumns : 1);
          counts[shape] = (counts[shape] ?? 0) + 1;
        }
        firstShape += widest;
      }
    }
    for (const [shape, count] of counts.entries()) {
      if (count <= 1) continue;
      out[shape] = (out[shape] ?? 0) / count;
      weakest[shape] = (weakest[shape] ?? 0) / count;
    }
  }

  /** Similarity of one source sentence with one target sentence; 0 where it is no more than chance. */
  between(row: number, column: number): number {
    let sum = 0;
    let count = 0;
    for (const view of this.#views) {
      const product = view.dots[(view.starts[row] ?? 0) + column - (view.firsts[row] ?? 0)] ?? 0;
      const value = similarity(view, row, row + 1, column, column + 1, product);
      if (value === undefined) continue;
      sum += Math.max(0, value);
      count++;
    }
    return count === 0 ? 0 : sum / count;
  }
}
