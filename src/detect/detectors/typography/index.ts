import { z } from 'zod';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { sliceSpan } from '../../../core/span.js';
import { fillTemplate, findPatterns, patternSchema } from '../../pattern.js';

const paramsSchema = z.strictObject({
  /** What is wrong; a group `flag` narrows what is flagged. */
  patterns: z.array(patternSchema).min(1),
  /** What the whole match becomes; `$<name>` inserts a group. */
  replace: z.string().optional(),
  /** What single texts become, where one template does not do. */
  replacements: z.record(z.string(), z.string()).default({}),
  /** Whether the replacement is right whenever the finding is. */
  safe: z.boolean().default(true),
});

type Params = z.infer<typeof paramsSchema>;

/** Quotation marks, spaces, hyphens and dashes that are French, or that a machine broke. */
export const typography: Detector<Params> = {
  meta: {
    id: 'typography',
    params: paramsSchema,
    messages: { found: '{title}: {instead}' },
  },
  *detect(document, rules) {
    for (const rule of rules) {
      for (const { span, flag, groups } of findPatterns(document, rule.params.patterns)) {
        const replacement = replacementFor(rule, sliceSpan(document.document.text, span), groups);
        yield {
          ruleId: rule.id,
          messageId: 'found',
          data: {},
          span: flag,
          evidence: [],
          suggestion:
            replacement === undefined
              ? undefined
              : { text: replacement, safe: rule.params.safe, replaces: true, span },
        } satisfies Detection;
      }
    }
  },
};

function replacementFor(
  { params }: Rule<Params>,
  matched: string,
  groups: Readonly<Record<string, string>>,
): string | undefined {
  return (
    params.replacements[matched] ??
    (params.replace === undefined ? undefined : fillTemplate(params.replace, groups))
  );
}
