import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { sliceSpan, type Span } from '../../../core/span.js';
import type { ParamsOf } from './params.js';

/** The words of a text, lower-cased, marks and spaces left out. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Spans whose words stood in an earlier one, with nothing but case and marks changed. One hash a span. */
function* repeated(text: string, spans: readonly Span[], atLeast: number): Generator<Span> {
  const seen = new Set<string>();
  for (const span of spans) {
    const words = wordsOf(sliceSpan(text, span));
    if (words.length < atLeast) continue;
    const key = words.join(' ');
    if (seen.has(key)) yield span;
    seen.add(key);
  }
}

/** Paragraphs, or sentences of paragraphs that are not repeated as a whole, that the copy has twice. */
export function* duplicates(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'duplicate'>>,
): Generator<Detection> {
  const { unit, atLeast } = rule.params;
  const { text } = document.document;
  const paragraphs = document.paragraphs.map(({ span }) => span);
  const whole = new Set(repeated(text, paragraphs, atLeast));
  const found =
    unit === 'paragraph'
      ? whole
      : repeated(
          text,
          document.segments
            .filter(({ paragraph }) => !isWithin(whole, paragraphs[paragraph]))
            .map(({ span }) => span),
          atLeast,
        );
  for (const span of found) {
    yield {
      ruleId: rule.id,
      messageId: 'duplicate',
      data: { unit },
      span,
      evidence: [],
      suggestion: { text: `Delete the ${unit}.`, safe: false, replaces: false },
    };
  }
}

function isWithin(whole: ReadonlySet<Span>, paragraph: Span | undefined): boolean {
  return paragraph !== undefined && whole.has(paragraph);
}
