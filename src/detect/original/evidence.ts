import type { Evidence } from '../../core/finding.js';
import type { Span } from '../../core/span.js';
import type { BeadPair } from './bead-pairs.js';

const NOWHERE: Span = { start: 0, end: 0 };

/**
 * What the original proves: the sentences of its side of a bead.
 *
 * @param words those of that side's text that prove it; none where all of it does
 */
export function provenBy({ source }: Pick<BeadPair, 'source'>, words: Span = NOWHERE): Evidence {
  return { kind: 'original', verdict: 'confirms', text: source.text, span: words };
}
