import type { Band } from './band.js';
import { shapeAt, SHAPES } from './shapes.js';

/** A step of the best way through a lattice. */
export interface Step {
  /** Index of the bead's shape. */
  readonly shape: number;
  /** Where the bead ends. */
  readonly row: number;
  readonly column: number;
  /** Share of all ways, by their weight, that take this step: 0 to 1. */
  readonly posterior: number;
}

/** Scores of every bead within a band, by cell and shape, and the ways through them. */
export class Lattice {
  readonly #band: Band;
  readonly #starts: Int32Array;
  readonly #scores: Float32Array;

  /**
   * @param scoreAt fills `out` by the index of the shape with the scores (log-weights) of the beads that end at a place
   */
  constructor(band: Band, scoreAt: (row: number, column: number, out: Float64Array) => void) {
    this.#band = band;
    const rows = band.from.length;
    this.#starts = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++)
      this.#starts[row + 1] = (this.#starts[row] ?? 0) + (band.to[row] ?? 0) - (band.from[row] ?? 0);
    this.#scores = new Float32Array((this.#starts[rows] ?? 0) * SHAPES.length);
    const out = new Float64Array(SHAPES.length);
    for (let row = 0, cell = 0; row < rows; row++) {
      for (let column = band.from[row] ?? 0; column < (band.to[row] ?? 0); column++, cell++) {
        scoreAt(row, column, out);
        this.#scores.set(out, cell * SHAPES.length);
      }
    }
  }

  /** Index of a cell, or -1 outside the band. */
  #cell(row: number, column: number): number {
    if (row < 0 || column < (this.#band.from[row] ?? 0) || column >= (this.#band.to[row] ?? 0)) return -1;
    return (this.#starts[row] ?? 0) + column - (this.#band.from[row] ?? 0);
  }

  /** Calls back for every bead within the band, in an order in which what ends before comes before. */
  #forEachBead(
    visit: (cell: number, before: number, shape: number, score: number) => void,
    backwards = false,
  ): void {
    const { from, to } = this.#band;
    const rows = from.length;
    for (let r = 0; r < rows; r++) {
      const row = backwards ? rows - 1 - r : r;
      const first = from[row] ?? 0;
      const last = (to[row] ?? 0) - 1;
      for (let c = first; c <= last; c++) {
        const column = backwards ? last - (c - first) : c;
        const cell = this.#cell(row, column);
        for (let shape = 0; shape < SHAPES.length; shape++) {
          const { source, target } = shapeAt(shape);
          const before = this.#cell(row - source, column - target);
          if (before >= 0) visit(cell, before, shape, this.#scores[cell * SHAPES.length + shape] ?? 0);
        }
      }
    }
  }

  /**
   * The way whose scores add up to the most (Viterbi), with the posterior of each of its steps. Time and memory are linear
   * in the cells.
   */
  bestPath(): Step[] {
    const cells = this.#starts.at(-1) ?? 0;
    const best = new Float64Array(cells).fill(-Infinity);
    const lastShape = new Uint8Array(cells);
    best[0] = 0;
    this.#forEachBead((cell, before, shape, score) => {
      const value = (best[before] ?? 0) + score;
      if (value > (best[cell] ?? 0)) {
        best[cell] = value;
        lastShape[cell] = shape;
      }
    });
    const { posterior } = this.#posteriors();
    const steps: Step[] = [];
    let row = this.#band.from.length - 1;
    let column = (this.#band.to[row] ?? 1) - 1;
    while (row > 0 || column > 0) {
      const cell = this.#cell(row, column);
      const shape = lastShape[cell] ?? 0;
      const { source, target } = shapeAt(shape);
      const before = this.#cell(row - source, column - target);
      steps.push({ shape, row, column, posterior: posterior(cell, before, shape) });
      row -= source;
      column -= target;
    }
    return steps.reverse();
  }

  /**
   * Calls back with the posterior of every bead within the band; `at` is its index by cell and shape.
   *
   * @returns ln Σ over all ways of eˢ, s being the sum of a way's scores
   */
  forEachPosterior(visit: (at: number, posterior: number) => void): number {
    const { posterior, logPartition } = this.#posteriors();
    this.#forEachBead((cell, before, shape) => {
      visit(cell * SHAPES.length + shape, posterior(cell, before, shape));
    });
    return logPartition;
  }

  /** Index by cell and shape of the bead that ends at a place, or -1 where it is not within the band. */
  beadAt(row: number, column: number, shape: number): number {
    const cell = this.#cell(row, column);
    const { source, target } = shapeAt(shape);
    return cell < 0 || this.#cell(row - source, column - target) < 0 ? -1 : cell * SHAPES.length + shape;
  }

  /** Posteriors by the forward-backward algorithm (Rabiner 1989), for a bead by its cell, the cell before and its shape. */
  #posteriors(): {
    posterior: (cell: number, before: number, shape: number) => number;
    logPartition: number;
  } {
    const forward = this.#forward();
    const backward = new Float64Array(forward.length).fill(-Infinity);
    backward[forward.length - 1] = 0;
    this.#forEachBead((cell, before, _shape, score) => {
      backward[before] = logAdd(backward[before] ?? 0, (backward[cell] ?? 0) + score);
    }, true);
    const logPartition = forward.at(-1) ?? 0;
    const posterior = (cell: number, before: number, shape: number): number => {
      const score = this.#scores[cell * SHAPES.length + shape] ?? 0;
      return Math.min(1, Math.exp((forward[before] ?? 0) + score + (backward[cell] ?? 0) - logPartition));
    };
    return { posterior, logPartition };
  }

  #forward(): Float64Array {
    const forward = new Float64Array(this.#starts.at(-1) ?? 0).fill(-Infinity);
    forward[0] = 0;
    this.#forEachBead((cell, before, _shape, score) => {
      forward[cell] = logAdd(forward[cell] ?? 0, (forward[before] ?? 0) + score);
    });
    return forward;
  }
}

/** Difference beyond which the smaller of two logarithms adds less than rounding takes. */
const NEGLIGIBLE = 37;

/** ln(eᵃ + eᵇ). */
function logAdd(a: number, b: number): number {
  const larger = Math.max(a, b);
  const smaller = Math.min(a, b);
  return larger - smaller < NEGLIGIBLE ? larger + Math.log1p(Math.exp(smaller - larger)) : larger;
}
