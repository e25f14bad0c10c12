import type { Comparison } from './comparison.js';
import type { Document } from './document.js';
import type { Original } from './original.js';
import type { SegmentedText } from './segment.js';
import type { BackTranslation, ModelInfo } from './translation.js';

/** A document with all that the stages before detection found out about it. */
export interface AlignedDocument extends SegmentedText {
  readonly document: Document;
  readonly models: readonly ModelInfo[];
  /** By segment index: one back-translation a model, in the order of `models`. */
  readonly backTranslations: readonly (readonly BackTranslation[])[];
  /** By segment index. */
  readonly comparisons: readonly (readonly Comparison[])[];
  /** Where the text that the document was translated from is at hand. */
  readonly original?: Original | undefined;
}
