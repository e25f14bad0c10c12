import type { Evidence } from '../../core/finding.js';
import type { Span } from '../../core/span.js';

const NOWHERE: Span = { start: 0, end: 0 };

/**
 * What the original proves.
 *
 * @param text its sentences that stand against the finding
 * @param words those of the text that prove it; none where all of it does
 */
export function provenBy(text: string, words: Span = NOWHERE): Evidence {
  return { kind: 'original', verdict: 'confirms', text, span: words };
}
