import type { Paragraph, Segment, SegmentKind } from '../core/segment.js';
import { shiftSpan, sliceSpan, type Span } from '../core/span.js';
import { datelineLength, isHeadline } from './layout.js';
import { splitSentences, type SegmentLanguage } from './sentences.js';
import { trimSpan } from './trim.js';

/** Cuts paragraphs into headlines, datelines and sentences. */
export function splitSegments(
  text: string,
  paragraphs: readonly Paragraph[],
  language: SegmentLanguage,
): Segment[] {
  const segments: Segment[] = [];
  for (const paragraph of paragraphs) {
    const add = (kind: SegmentKind, span: Span): void => {
      segments.push({
        index: segments.length,
        kind,
        span,
        text: sliceSpan(text, span),
        paragraph: paragraph.index,
      });
    };
    const whole = sliceSpan(text, paragraph.span);
    const sentences = splitSentences(whole, language);
    const bodyStart = datelineLength(whole);
    if (bodyStart === 0 && sentences.length === 1 && isHeadline(whole, paragraph, paragraphs.length)) {
      add('headline', paragraph.span);
      continue;
    }
    const dateline = trimSpan(whole, { start: 0, end: bodyStart });
    if (dateline) add('dateline', shiftSpan(dateline, paragraph.span.start));
    const body = bodyStart === 0 ? sentences : splitSentences(whole.slice(bodyStart), language);
    for (const span of body) add('sentence', shiftSpan(span, paragraph.span.start + bodyStart));
  }
  return segments;
}
