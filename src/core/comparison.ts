import type { ModelId } from './translation.js';

/** One step of a word diff. Concatenating `same` and `added` rebuilds the new text, `same` and `removed` the old one. */
export interface DiffPart {
  readonly op: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two texts of one segment, or of one bead, held against each other. */
export interface Comparison {
  readonly kind: 'models' | 'round-trip' | 'original';
  /** `models`: the two models. `round-trip` and `original`: the one model. */
  readonly models: readonly ModelId[];
  /** chrF (Popović 2015), 0 to 100. For `models` the mean of both directions. */
  readonly chrf: number;
  /** From the first model's text to the second's, from the copy to the round trip, or from the original to the back-translation. */
  readonly diff: readonly DiffPart[];
}
