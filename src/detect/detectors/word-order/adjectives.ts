import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { sentences } from '../../matching/sentences.js';
import { spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

const ARTICLES = new Set(['a', 'an', 'the', 'this']);
const OPENING = /^["“«‘]$/u;
const CLOSING = /^["”»’]$/u;
/** How far before the noun a verb is looked for that takes an adjective after its object, in words. */
const VERB_REACH = 6;

function followsVerb(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): boolean {
  return tokens
    .slice(Math.max(0, at - VERB_REACH), at)
    .some(({ lemma, lower }) => verbs.has(lemma) || verbs.has(lower));
}

/** Whether a noun phrase can end after a token. */
function endsPhrase(next: Token | undefined): boolean {
  return (
    !next || (next.pos === 'PUNCT' && !OPENING.test(next.text)) || ['ADP', 'CCONJ', 'AUX'].includes(next.pos)
  );
}

/** `a year “normal”` → `a “normal” year`. */
export function* quotedAdjectives(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'quoted-adjective'>>,
): Generator<Detection> {
  const naming = new Set(rule.params.naming);
  const calling = new Set(rule.params.calling);
  for (const tokens of sentences(document)) {
    for (const [index, adjective] of tokens.entries()) {
      const [article, noun, open] = tokens.slice(Math.max(0, index - 3), index);
      const close = tokens[index + 1];
      if (adjective.pos !== 'ADJ' || !/^\p{Ll}/u.test(adjective.text) || index < 3) continue;
      if (!open || !OPENING.test(open.text) || !close || !CLOSING.test(close.text)) continue;
      if (!article || !ARTICLES.has(article.lower) || noun?.pos !== 'NOUN' || naming.has(noun.lemma))
        continue;
      if (!endsPhrase(tokens[index + 2]) || followsVerb(tokens, index - 3, calling)) continue;
      const text = `${article.text} ${textOf(document, tokens, index - 1, index + 2)} ${noun.text}`;
      yield {
        ruleId: rule.id,
        messageId: 'adjective',
        data: { text },
        span: spanOf(tokens, index - 3, index + 2),
        evidence: [],
        suggestion: { text, safe: false, replaces: true },
      };
    }
  }
}

/** `the agency public` → `the public agency`. */
export function* adjectivesAfter(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'adjective-after'>>,
): Generator<Detection> {
  const adjectives = new Set(rule.params.adjectives);
  const except = new Set(rule.params.except);
  const making = new Set(rule.params.making);
  for (const tokens of sentences(document)) {
    for (const [index, adjective] of tokens.entries()) {
      const [article, noun] = tokens.slice(Math.max(0, index - 2), index);
      if (!adjectives.has(adjective.text) || adjective.pos !== 'ADJ' || index < 2) continue;
      if (!article || !ARTICLES.has(article.lower) || noun?.pos !== 'NOUN' || except.has(noun.lower))
        continue;
      if (!endsPhrase(tokens[index + 1]) || followsVerb(tokens, index - 2, making)) continue;
      const text = `${article.text} ${adjective.text} ${noun.text}`;
      yield {
        ruleId: rule.id,
        messageId: 'adjective',
        data: { text },
        span: spanOf(tokens, index - 2, index + 1),
        evidence: [],
        suggestion: { text, safe: false, replaces: true },
      };
    }
  }
}

/** `the end of the reform of the system of the state`: French joins nouns where English puts them before one another. */
export function* ofChains(document: AlignedDocument, rule: Rule<ParamsOf<'of-chain'>>): Generator<Detection> {
  const isLink = (tokens: readonly Token[], at: number): boolean =>
    tokens[at]?.pos === 'NOUN' && tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'the';
  for (const tokens of sentences(document)) {
    for (let index = 0; index < tokens.length; index++) {
      let end = index;
      while (isLink(tokens, end)) end += 3;
      const first = index;
      const links = (end - first) / 3;
      index = Math.max(first, end - 1);
      if (links < rule.params.links || !tokens[end]) continue;
      yield {
        ruleId: rule.id,
        messageId: 'of-chain',
        data: { words: textOf(document, tokens, first, end + 1) },
        span: spanOf(tokens, first, end + 1),
        evidence: [],
        suggestion: {
          text: 'Put a genitive or a compound in place of one “of the”.',
          safe: false,
          replaces: false,
        },
      };
    }
  }
}
