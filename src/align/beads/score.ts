import type { Band } from './band.js';
import { FEATURES, Features } from './features.js';
import { Lattice } from './lattice.js';
import { SHAPES } from './shapes.js';
import type { TextPair } from './text-pair.js';

/**
 * The lattice of two texts within a band: each bead scored by its features, as a log-linear model of alignments
 * (a semi-Markov conditional random field: Sarawagi and Cohen 2004).
 *
 * @param weights one a feature
 */
export function scoreBeads(texts: TextPair, band: Band, weights: Float64Array): Lattice {
  const features = new Features(texts, band);
  const size = FEATURES.length;
  return new Lattice(band, (row, column, out) => {
    features.at(row, column);
    for (let shape = 0; shape < SHAPES.length; shape++) {
      let score = 0;
      for (let feature = 0, at = shape * size; feature < size; feature++, at++)
        score += (weights[feature] ?? 0) * (features.vectors[at] ?? 0);
      out[shape] = score;
    }
  });
}
