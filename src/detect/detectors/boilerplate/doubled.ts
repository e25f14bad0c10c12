import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { sentences } from '../../matching/sentences.js';
import type { ParamsOf } from './params.js';

/** Words that stand twice in a row: `able to to present`. */
export function* doubledWords(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'doubled-word'>>,
): Generator<Detection> {
  const words = new Set(rule.params.words);
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      const before = tokens[index - 1];
      if (before?.lower !== token.lower || token.text !== token.lower || !words.has(token.lower)) continue;
      if (!/^\s+$/u.test(document.document.text.slice(before.span.end, token.span.start))) continue;
      yield {
        ruleId: rule.id,
        messageId: 'doubled',
        data: { word: token.text },
        span: { start: before.span.start, end: token.span.end },
        evidence: [],
        suggestion: { text: before.text, safe: true, replaces: true },
      };
    }
  }
}

function isPair(first: Token | undefined, and: Token | undefined, second: Token): first is Token {
  return (
    first?.lower === second.lower &&
    and?.lower === 'and' &&
    first.pos === 'NOUN' &&
    second.pos === 'NOUN' &&
    /^\p{Ll}{4,}$/u.test(second.text)
  );
}

/** Nouns joined to themselves, because two French words have one English name: `cartridges and cartridges`. */
export function* samePairs(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'same-pair'>>,
): Generator<Detection> {
  const except = new Set(rule.params.except);
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      const first = tokens[index - 2];
      if (!isPair(first, tokens[index - 1], token) || except.has(token.lower)) continue;
      yield {
        ruleId: rule.id,
        messageId: 'same-pair',
        data: { word: token.text },
        span: { start: first.span.start, end: token.span.end },
        evidence: [],
        suggestion: {
          text: `Look both words up in the original; if they mean the same, write “${token.text}” once.`,
          safe: false,
          replaces: false,
        },
      };
    }
  }
}
