import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { sliceSpan } from '../../../core/span.js';
import { fillTemplate, findPatterns } from '../../pattern.js';
import type { BrokenParams } from './params.js';

/** Marks and spaces that a regular expression tells to be wrong. */
export function* brokenMarks(document: AlignedDocument, rule: Rule<BrokenParams>): Generator<Detection> {
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
    };
  }
}

function replacementFor(
  { params }: Rule<BrokenParams>,
  matched: string,
  groups: Readonly<Record<string, string>>,
): string | undefined {
  return (
    params.replacements[matched] ??
    (params.replace === undefined ? undefined : fillTemplate(params.replace, groups))
  );
}
