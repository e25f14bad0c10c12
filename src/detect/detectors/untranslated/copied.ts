import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { wordTokens } from '../../matching/word-tokens.js';
import { candidates } from './candidates.js';
import { Copies } from './copies.js';
import type { CopiedParams } from './params.js';
import type { Vocabulary } from '../../matching/vocabulary.js';

/** Words that every reliable model copied through and that no dictionary and no name lexicon has. */
export function* copiedWords(
  document: AlignedDocument,
  rule: Rule<CopiedParams>,
  vocabulary: Vocabulary,
): Generator<Detection> {
  const copies = new Copies(document);
  for (const { token } of candidates(wordTokens(document), rule.params.minLength)) {
    if (/^\p{Lu}/u.test(token.text)) continue;
    const evidence = copies.evidenceFor(token);
    if (evidence.length === 0 || vocabulary.isKnown(token.lower)) continue;
    yield {
      ruleId: rule.id,
      messageId: 'copied',
      data: { words: token.text },
      span: token.span,
      evidence,
      expected: [],
    };
  }
}
