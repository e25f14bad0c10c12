import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { isCapitalised, sentences } from '../../matching/sentences.js';
import { OPENING, rewording, spanOf, textOf } from './clause.js';
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
  return rewording(ruleId, 'class-before-name', spanOf(tokens, first, end), text);
}

/** `, forest Karsta,` → `the Karsta forest`: the class before its name and no article. */
export function* bareClasses(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'bare-class'>>,
): Generator<Detection> {
  const classes = new Set(rule.params.classes);
  for (const tokens of sentences(document)) {
    for (const [index, noun] of tokens.entries()) {
      const before = tokens[index - 1];
      if (!classes.has(noun.text) || !before || (before.text !== ',' && before.pos !== 'ADP')) continue;
      const end = isNumber(tokens[index + 1]) ? -1 : nameEnd(tokens, index + 1);
      const after = tokens[end];
      if (end < 0 || (after && after.pos !== 'PUNCT')) continue;
      const text = `the ${textOf(document, tokens, index + 1, end)} ${noun.text}`;
      yield rewording(rule.id, 'class-before-name', spanOf(tokens, index, end), text);
    }
  }
}

/** `the military Karsta region` → `the Karsta military region`: a name between an adjective and its noun. */
export function* partedClasses(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'parted-class'>>,
): Generator<Detection> {
  const adjectives = new Set(rule.params.adjectives);
  const classes = new Set(rule.params.classes);
  for (const tokens of sentences(document)) {
    for (const [index, article] of tokens.entries()) {
      const adjective = tokens[index + 1];
      if (!ARTICLES.has(article.lower) || !adjective || !adjectives.has(adjective.text)) continue;
      const end = nameEnd(tokens, index + 2);
      const noun = tokens[end];
      if (end < 0 || isNumber(tokens[index + 2]) || !noun || !classes.has(noun.text)) continue;
      const name = textOf(document, tokens, index + 2, end);
      const text = `${article.text} ${name} ${adjective.text} ${noun.text}`;
      yield rewording(rule.id, 'class-before-name', spanOf(tokens, index, end + 1), text);
    }
  }
}

/** Words that a quoted name may have. */
const QUOTED_REACH = 8;

/** `the candidate “Together for Karsta”` → `the “Together for Karsta” candidate`. */
export function* rolesBeforeQuotations(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'role-before-quotation'>>,
): Generator<Detection> {
  const roles = new Set(rule.params.roles);
  for (const tokens of sentences(document)) {
    for (const [index, role] of tokens.entries()) {
      const [article, open] = [tokens[index - 1], tokens[index + 1]];
      if (!roles.has(role.lower) || !article || !ARTICLES.has(article.lower)) continue;
      if (!open || !OPENING.test(open.text) || !isCapitalised(tokens[index + 2])) continue;
      const length = tokens
        .slice(index + 2, index + 2 + QUOTED_REACH)
        .findIndex(({ text }) => /^["”»’]$/u.test(text));
      if (length < 1) continue;
      const end = index + length + 3;
      const text = `${article.text} ${textOf(document, tokens, index + 1, end)} ${role.text}`;
      yield rewording(rule.id, 'class-before-name', spanOf(tokens, index - 1, end), text);
    }
  }
}
