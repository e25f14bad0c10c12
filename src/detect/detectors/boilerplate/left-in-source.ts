import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { sliceSpan } from '../../../core/span.js';
import type { ParamsOf } from './params.js';

/** Share of a paragraph's words that function words of the source language make up when it was left in it. */
const SOURCE_SHARE = 0.25;
/** Share that function words of English make up at most. */
const ENGLISH_SHARE = 0.04;

/** Words, an elided article apart: `l’accord` is `l'` and `accord`. */
const WORDS = /\p{L}{1,2}['’]|\p{L}+/gu;

/** Whole paragraphs left in the source language. */
export function* leftInSource(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'left-in-source'>>,
): Generator<Detection> {
  const source = new Set(rule.params.source);
  const english = new Set(rule.params.english);
  for (const { span } of document.paragraphs) {
    let all = 0;
    let fromSource = 0;
    let fromEnglish = 0;
    for (const [word] of sliceSpan(document.document.text, span).matchAll(WORDS)) {
      const lower = word.toLowerCase().replace('’', "'");
      all++;
      if (source.has(lower)) fromSource++;
      else if (english.has(lower)) fromEnglish++;
    }
    if (all < rule.params.atLeast || fromSource < SOURCE_SHARE * all || fromEnglish > ENGLISH_SHARE * all)
      continue;
    yield {
      ruleId: rule.id,
      messageId: 'left-in-source',
      data: {},
      span,
      evidence: [],
      suggestion: { text: 'Translate the paragraph, or delete it.', safe: false, replaces: false },
    };
  }
}
