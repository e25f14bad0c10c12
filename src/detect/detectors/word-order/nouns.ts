import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { isCapitalised, sentences } from '../../matching/sentences.js';
import { spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'its', 'his', 'her', 'their']);

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d+(?:\.\d+)?[A-Za-z]?$/u.test(token.text);
}

/** Index after the name or number that begins at a token, or -1. */
function nameEnd(tokens: readonly Token[], at: number): number {
  if (isNumber(tokens[at])) return at + 1;
  let end = at;
  while (
    end < at + 5 &&
    (isCapitalised(tokens[end]) || (end > at && /^[-‐’']$/u.test(tokens[end]?.text ?? '')))
  )
    end++;
  return end > at ? end : -1;
}

/** `the line 15`, `the court Suzanne-Lenglen`, `the deputy LR`: the class before its name, as in French. */
export function* namedClasses(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'class-before-name'>>,
): Generator<Detection> {
  const classes = new Set(rule.params.classes);
  const names = new Set(rule.params.names);
  for (const tokens of sentences(document)) {
    for (const [index, noun] of tokens.entries()) {
      if (!classes.has(noun.text) && !classes.has(noun.lower.replace(/s$/u, ''))) continue;
      if (isCapitalised(noun)) continue;
      const article = tokens[index - 1];
      const isDetermined = article !== undefined && ARTICLES.has(article.lower);
      const first = isDetermined ? index - 1 : index;
      const next = tokens[index + 1];
      if (names.size > 0) {
        if (!next || !names.has(next.text)) continue;
        yield detectionOf(document, rule.id, tokens, first, index, index + 2);
        continue;
      }
      if (!isDetermined || article.lower === 'a' || article.lower === 'an') continue;
      const end = nameEnd(tokens, index + 1);
      const after = tokens[end];
      if (end < 0 || after?.pos === 'NOUN' || after?.pos === 'ADJ') continue;
      yield detectionOf(document, rule.id, tokens, first, index, end);
    }
  }
}

function detectionOf(
  document: AlignedDocument,
  ruleId: string,
  tokens: readonly Token[],
  first: number,
  noun: number,
  end: number,
): Detection {
  const name = textOf(document, tokens, noun + 1, end);
  const word = tokens[noun]?.text ?? '';
  const article = first < noun ? `${tokens[first]?.text ?? ''} ` : '';
  const text = isNumber(tokens[noun + 1])
    ? `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}`
    : `${article}${name} ${word}`;
  return {
    ruleId,
    messageId: 'class-before-name',
    data: { text },
    span: spanOf(tokens, first, end),
    evidence: [],
    suggestion: { text, safe: false, replaces: true },
  };
}
