import type { Bead, WordLink } from './bead.js';
import type { Comparison } from './comparison.js';
import type { SegmentedText } from './segment.js';

/** The text that a document was translated from, aligned with the document. */
export interface Original extends Pick<SegmentedText, 'paragraphs' | 'segments'> {
  /** As reports show it: `/`-separated, relative to the working directory when below it. */
  readonly path: string;
  /** The decoded text. Spans of `segments` and the `source` of `links` point into it. */
  readonly text: string;
  /** BCP 47 primary language subtag. */
  readonly language: string;
  /** The original is the source, the document the target; by segment index, in the order of the document. */
  readonly beads: readonly Bead[];
  /** By bead: the original's sentences against what each model made of the copy's, in the order of the models. */
  readonly comparisons: readonly (readonly Comparison[])[];
  /** Ordered by where they start in the document. */
  readonly links: readonly WordLink[];
}
