import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Span } from '../../core/span.js';
import { onceFor } from '../../core/once-for.js';

const outermost = onceFor((document: AlignedDocument): readonly Span[] =>
  document.quotations.filter(({ depth }) => depth === 0).map(({ span }) => span),
);

/** Whether an offset lies in a quotation. Binary search over the outermost quotations, which never overlap. */
export function isQuoted(document: AlignedDocument, offset: number): boolean {
  const spans = outermost(document);
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) <= offset;
}
