import type { Detection } from '../../../core/finding.js';
import type { Span } from '../../../core/span.js';

/** Words in a French tense, with those to write instead; a person has to look whether they fit. */
export function replacement(
  ruleId: string,
  messageId: string,
  { start, end }: Span,
  text: string,
  confidence?: number,
): Detection {
  return {
    ruleId,
    messageId,
    data: { text },
    span: { start, end },
    evidence: [],
    suggestion: { text, safe: false, replaces: true },
    confidence,
  };
}
