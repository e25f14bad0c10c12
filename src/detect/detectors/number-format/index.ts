import { z } from 'zod';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import { findPatterns, patternSchema } from '../../pattern.js';
import { REWRITERS } from './rewriters.js';

const rewriterNames = Object.keys(REWRITERS) as [keyof typeof REWRITERS, ...(keyof typeof REWRITERS)[]];

const paramsSchema = z.strictObject({
  /** The format, its parts in named groups; a group `flag` narrows what is flagged. */
  patterns: z.array(patternSchema).min(1),
  rewrite: z.enum(rewriterNames),
  /** What the rewriting looks up: French words, lower-cased, and what they become. */
  words: z.record(z.string(), z.string()).default({}),
  /** Whether the rewriting is right whenever the finding is. */
  safe: z.boolean().default(true),
});

type Params = z.infer<typeof paramsSchema>;

/** Numbers, dates, times and sums in a French format. */
export const numberFormat: Detector<Params> = {
  meta: {
    id: 'number-format',
    params: paramsSchema,
    messages: { format: '{title}: English writes “{english}”.' },
  },
  *detect(document, rules) {
    for (const { id, params } of rules) {
      for (const { flag, groups } of findPatterns(document, params.patterns)) {
        const english = REWRITERS[params.rewrite](groups, params.words);
        if (english === undefined) continue;
        yield {
          ruleId: id,
          messageId: 'format',
          data: { english },
          span: flag,
          evidence: [],
          suggestion: { text: english, safe: params.safe, replaces: true },
        } satisfies Detection;
      }
    }
  },
};
