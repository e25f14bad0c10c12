import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import type { Vocabulary } from '../../matching/vocabulary.js';
import { wordTokens } from '../../matching/word-tokens.js';
import type { JoinedNamesParams } from './params.js';

/** The French `et` left between two names that are not French words: `Michelin et Valeo`. */
export function* joinedNames(
  document: AlignedDocument,
  rule: Rule<JoinedNamesParams>,
  vocabulary: Vocabulary,
): Generator<Detection> {
  const tokens = wordTokens(document);
  const except = new Set(rule.params.except);
  const isName = (token: Token | undefined, segment: number): boolean =>
    token?.segment === segment && /^\p{Lu}/u.test(token.text) && !vocabulary.isFrench(token.lower);
  for (const [index, token] of tokens.entries()) {
    if (token.text !== 'et') continue;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (!before || !after || !isName(before, token.segment) || !isName(after, token.segment)) continue;
    if (except.has(before.text) || except.has(after.text)) continue;
    const span = { start: before.span.start, end: after.span.end };
    yield {
      ruleId: rule.id,
      messageId: 'joined-names',
      data: { words: document.document.text.slice(span.start, span.end) },
      span,
      evidence: [],
      suggestion: { text: `${before.text} and ${after.text}`, safe: true, replaces: true },
    };
  }
}
