import type { SegmentedText } from '../core/segment.js';
import { splitParagraphs } from './paragraphs.js';
import { findQuotations } from './quotations.js';
import { splitSegments } from './segments.js';
import { tokenize } from './tokens.js';

export { splitSentences } from './sentences.js';

/** Finds the paragraphs, segments, quotations and tokens of English copy. */
export function segmentText(text: string): SegmentedText {
  const paragraphs = splitParagraphs(text);
  const segments = splitSegments(text, paragraphs, 'en');
  return { paragraphs, segments, quotations: findQuotations(text, paragraphs), tokens: tokenize(segments) };
}

/** Finds the paragraphs and segments of a French original. */
export function segmentOriginal(text: string): Pick<SegmentedText, 'paragraphs' | 'segments'> {
  const paragraphs = splitParagraphs(text);
  return { paragraphs, segments: splitSegments(text, paragraphs, 'fr') };
}
