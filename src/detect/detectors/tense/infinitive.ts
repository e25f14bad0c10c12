import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { sentences } from '../../matching/sentences.js';
import type { ParamsOf } from './params.js';
import { beforeAdverbs } from './verbs.js';

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  '’s',
  'who',
  'which',
  'man',
  'woman',
]);
const OPENING = /^["“«‘']$/u;

/** `affirmed to want`, `said “to take note”`: a French infinitive after a verb of saying. */
export function* infinitives(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'infinitive'>>,
): Generator<Detection> {
  const verbs = new Set(rule.params.verbs);
  const quoting = new Set(rule.params.quoting);
  const followed = new Set(rule.params.infinitives);
  const infinitiveAfter = (tokens: readonly Token[], index: number): Token | undefined => {
    const quoted = OPENING.test(tokens[index + 1]?.text ?? '');
    const to = index + (quoted ? 2 : 1);
    const verb = tokens[to + 1];
    if (tokens[to]?.lower !== 'to' || !verb) return undefined;
    if (quoted) return verb.pos === 'VERB' || verb.pos === 'AUX' ? verb : undefined;
    return followed.has(verb.lower) ? verb : undefined;
  };
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      const isQuoting = quoting.has(token.lower) && OPENING.test(tokens[index + 1]?.text ?? '');
      if (!isQuoting && !verbs.has(token.lower)) continue;
      const before = tokens[beforeAdverbs(tokens, index)];
      if (!before || BE.has(before.lower)) continue;
      const verb = infinitiveAfter(tokens, index);
      if (!verb) continue;
      yield {
        ruleId: rule.id,
        messageId: 'infinitive',
        data: { verb: token.lower },
        span: { start: token.span.start, end: verb.span.end },
        evidence: [],
        suggestion: {
          text: `Write a clause with its own subject: “${token.lower} that he …” or “said he …”.`,
          safe: false,
          replaces: false,
        },
      };
    }
  }
}
