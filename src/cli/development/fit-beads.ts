import { bandAround, type Band, type Point } from '../../align/beads/band.js';
import { FEATURES, Features } from '../../align/beads/features.js';
import { Lattice } from '../../align/beads/lattice.js';
import { SHAPES } from '../../align/beads/shapes.js';
import { makeTextPair, type TextSide } from '../../align/beads/text-pair.js';
import { minimise } from './minimise.js';
import { isLink } from '../../core/bead.js';
import type { GoldBead } from '../../evaluate/beads.js';

/** A pair of texts with its beads, made by hand. */
export interface FitPair {
  readonly source: TextSide;
  readonly target: TextSide;
  readonly gold: readonly GoldBead[];
}

/** A pair ready to fit on: the features of every bead near the right way, and which beads are the right ones. */
export interface Example {
  readonly band: Band;
  /** By cell, shape and feature. */
  readonly features: Float32Array;
  /** Indexes by cell and shape. */
  readonly right: ReadonlySet<number>;
}

/** Posterior below which a bead adds nothing to a gradient. */
const NEGLIGIBLE = 1e-6;

/** Columns around the right way that compete with it. */
const MARGIN = 15;

/** Makes an example of a pair. Gold beads of shapes that are never tried are left out. */
export function makeExample({ source, target, gold }: FitPair): Example {
  const links = gold.filter(isLink).sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const n = source.sentences.length;
  const m = target.sentences.length;
  const points = links.map((bead): Point => ({ row: bead.source[0] ?? 0, column: bead.target[0] ?? 0 }));
  const band = bandAround(points, n, m, () => MARGIN);
  const computed = new Features(makeTextPair(source, target), band);
  const vectors: Float64Array[] = [];
  const lattice = new Lattice(band, (row, column) => {
    computed.at(row, column);
    vectors.push(computed.vectors.slice());
  });
  const features = new Float32Array(vectors.length * SHAPES.length * FEATURES.length);
  for (const [cell, vector] of vectors.entries()) features.set(vector, cell * vector.length);
  return { band, features, right: rightBeads(links, n, m, lattice) };
}

function rightBeads(links: readonly GoldBead[], n: number, m: number, lattice: Lattice): Set<number> {
  const right = new Set<number>();
  let row = 0;
  let column = 0;
  const step = (source: number, target: number): void => {
    row += source;
    column += target;
    const shape = SHAPES.findIndex((known) => known.source === source && known.target === target);
    const at = shape < 0 ? -1 : lattice.beadAt(row, column, shape);
    if (at >= 0) right.add(at);
  };
  const goTo = (toRow: number, toColumn: number): void => {
    while (row < toRow) step(1, 0);
    while (column < toColumn) step(0, 1);
  };
  for (const { source, target } of links) {
    goTo(source[0] ?? 0, target[0] ?? 0);
    step(source.length, target.length);
  }
  goTo(n, m);
  return right;
}

/** Precision of the Gaussian prior around 0 on each weight. */
const PRIOR = 0.5;

/** What every wrong bead is given on top of its score while weights are fitted, in nats. */
const HANDICAP = 1;

const ITERATIONS = 45;

/** Fits weights by maximum likelihood of the right alignments, with a margin and a Gaussian prior, by L-BFGS. */
export function fitBeads(examples: readonly Example[]): Float64Array {
  const loss = (weights: Float64Array, slope: Float64Array): number => {
    let total = 0;
    for (const [at, weight] of weights.entries()) {
      slope[at] = PRIOR * weight;
      total += (PRIOR / 2) * weight ** 2;
    }
    for (const example of examples) total += addLoss(example, weights, slope);
    return total;
  };
  return minimise(loss, new Float64Array(FEATURES.length), ITERATIONS);
}

/** Adds the gradient of what an example's right alignment is improbable by; returns that, in nats. */
function addLoss({ band, features, right }: Example, weights: Float64Array, slope: Float64Array): number {
  const size = FEATURES.length;
  const lattice = latticeOf({ band, features, right }, weights, HANDICAP);
  const add = (at: number, factor: number): void => {
    for (let feature = 0; feature < size; feature++)
      slope[feature] = (slope[feature] ?? 0) + factor * (features[at * size + feature] ?? 0);
  };
  let score = 0;
  for (const at of right) {
    add(at, -1);
    for (let feature = 0; feature < size; feature++)
      score += (weights[feature] ?? 0) * (features[at * size + feature] ?? 0);
  }
  const logPartition = lattice.forEachPosterior((at, posterior) => {
    if (posterior > NEGLIGIBLE) add(at, posterior);
  });
  return logPartition - score;
}

/**
 * The lattice of an example under some weights.
 *
 * @param handicap what every wrong bead is given on top of its score, so that the right ones have to win by a margin
 *   (softmax-margin: Gimpel and Smith 2010)
 */
export function latticeOf({ band, features, right }: Example, weights: Float64Array, handicap = 0): Lattice {
  let bead = 0;
  let at = 0;
  return new Lattice(band, (_row, _column, out) => {
    for (let shape = 0; shape < SHAPES.length; shape++, bead++) {
      let score = right.has(bead) ? 0 : handicap;
      for (const weight of weights) score += weight * (features[at++] ?? 0);
      out[shape] = score;
    }
  });
}
