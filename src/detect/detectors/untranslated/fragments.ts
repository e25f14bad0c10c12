import { RE2JS } from 're2js';
import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { onceFor } from '../../../core/once-for.js';
import type { FragmentParams } from './params.js';

const compiled = onceFor(({ expressions }: FragmentParams) =>
  expressions.map((expression) => RE2JS.compile(expression)),
);

/** Leftovers of French grammar that no English text has: `a-t-`, `a rue d’Aubervilliers`. */
export function* fragments(
  { document, segments }: AlignedDocument,
  rule: Rule<FragmentParams>,
): Generator<Detection> {
  for (const segment of segments) {
    for (const expression of compiled(rule.params)) {
      const matcher = expression.matcher(segment.text);
      while (matcher.find()) {
        const group = matcher.groupCount() > 0 ? 1 : 0;
        const span = {
          start: segment.span.start + matcher.start(group),
          end: segment.span.start + matcher.end(group),
        };
        yield {
          ruleId: rule.id,
          messageId: 'fragment',
          data: { words: document.text.slice(span.start, span.end) },
          span,
          evidence: [],
        };
      }
    }
  }
}
