import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { sliceSpan } from '../../../core/span.js';
import { findPatterns } from '../../pattern.js';
import type { ParamsOf } from './params.js';

/** What a page, a feed, a pipeline or a language model wrote around the article. */
export function* leftovers(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'leftover'>>,
): Generator<Detection> {
  for (const { flag } of findPatterns(document, rule.params.patterns)) {
    yield {
      ruleId: rule.id,
      messageId: 'leftover',
      data: { words: sliceSpan(document.document.text, flag) },
      span: flag,
      evidence: [],
      suggestion: { text: '', safe: rule.params.safe, replaces: true },
    };
  }
}
