import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { isUnit } from '../../matching/dates.js';
import { isCapitalised, sentences } from '../../matching/sentences.js';
import { CLOSING, OPENING, rewording, spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

const ARTICLES = new Set(['a', 'an', 'the', 'this']);
/** How far before the noun a verb is looked for that takes an adjective after its object, in words. */
const VERB_REACH = 6;
/** What parts such a verb from any noun behind it. */
const BARRIERS = new Set(['ADP', 'PUNCT', 'SCONJ']);
/** Words that a quotation before its adjective may have. */
const QUOTATION_REACH = 4;
/** Endings of adjectives that the tagger takes for nouns in quotation marks: `a turn “insurgent”`. */
const ADJECTIVAL = /(?:ent|ant|ist|ic|ive|ous|al|ful|less|able|ible|ary|ed)$/u;

/** Whether a noun may be the object of a verb that takes an adjective after it: `made the report public`. */
function followsVerb(tokens: readonly Token[], noun: number, verbs: ReadonlySet<string>): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - VERB_REACH); at--) {
    const token = tokens[at];
    if (!token || verbs.has(token.lemma) || verbs.has(token.lower)) return token !== undefined;
    if (BARRIERS.has(token.pos)) return false;
  }
  return false;
}

/** Whether a noun phrase can end after a token. */
function endsPhrase(next: Token | undefined): boolean {
  return (
    !next ||
    (next.pos === 'PUNCT' && !OPENING.test(next.text) && next.text !== '-') ||
    ['ADP', 'CCONJ', 'AUX'].includes(next.pos)
  );
}

/** Whether a token is an adjective, or has the ending of one after an indefinite article. */
function isQuotable(token: Token, article: Token | undefined): boolean {
  if (!/^\p{Ll}/u.test(token.text)) return false;
  if (token.pos === 'ADJ') return true;
  return (article?.lower === 'a' || article?.lower === 'an') && ADJECTIVAL.test(token.lower);
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
      if (index < 3 || !isQuotable(adjective, article)) continue;
      if (!open || !OPENING.test(open.text) || !close || !CLOSING.test(close.text)) continue;
      if (!article || !ARTICLES.has(article.lower) || noun?.pos !== 'NOUN' || naming.has(noun.lemma))
        continue;
      if (!endsPhrase(tokens[index + 2]) || followsVerb(tokens, index - 3, calling)) continue;
      const text = `${article.text} ${textOf(document, tokens, index - 1, index + 2)} ${noun.text}`;
      yield rewording(rule.id, 'adjective', spanOf(tokens, index - 3, index + 2), text);
    }
  }
}

/** Index of the first word of the quotation that ends before a token, or -1 when it is long or none. */
function quotationStart(tokens: readonly Token[], end: number): number {
  if (!CLOSING.test(tokens[end - 1]?.text ?? '')) return -1;
  for (let at = end - 2; at >= Math.max(0, end - 2 - QUOTATION_REACH); at--) {
    const token = tokens[at];
    if (token && OPENING.test(token.text)) return at < end - 2 ? at : -1;
    if (!token || ['PUNCT', 'VERB', 'AUX'].includes(token.pos)) return -1;
  }
  return -1;
}

/** Index of the first word of what an adjective stands after: a noun with its article, or a quotation; -1 when neither. */
function headStart(tokens: readonly Token[], adjective: number, except: ReadonlySet<string>): number {
  const noun = tokens[adjective - 1];
  if (isCapitalised(tokens[adjective])) {
    const quotation = quotationStart(tokens, adjective);
    if (quotation >= 0) return quotation;
  }
  if (noun?.pos !== 'NOUN' || except.has(noun.lower) || isUnit(noun)) return -1;
  const before = tokens[adjective - 2];
  if (before && ARTICLES.has(before.lower)) return adjective - 2;
  return before?.text === '-' || before?.pos === 'NUM' ? -1 : adjective - 1;
}

/** `the agency public` → `the public agency`, `the people Italian` → `the Italian people`. */
export function* adjectivesAfter(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'adjective-after'>>,
): Generator<Detection> {
  const adjectives = new Set(rule.params.adjectives);
  const except = new Set(rule.params.except);
  const making = new Set(rule.params.making);
  for (const tokens of sentences(document)) {
    for (const [index, adjective] of tokens.entries()) {
      if (!adjectives.has(adjective.text)) continue;
      if (adjective.pos !== 'ADJ' && !(adjective.pos === 'PROPN' && isCapitalised(adjective))) continue;
      const first = headStart(tokens, index, except);
      if (first < 0 || !endsPhrase(tokens[index + 1]) || followsVerb(tokens, first, making)) continue;
      const article = ARTICLES.has(tokens[first]?.lower ?? '') ? `${tokens[first]?.text ?? ''} ` : '';
      const head = textOf(document, tokens, article ? first + 1 : first, index);
      const text = `${article}${adjective.text} ${head}`;
      yield rewording(rule.id, 'adjective', spanOf(tokens, first, index + 1), text);
    }
  }
}

/** `concrete answers and fast` → `concrete and fast answers`. */
export function* partedAdjectives(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'parted-adjectives'>>,
): Generator<Detection> {
  const adverbs = new Set(rule.params.adverbs);
  for (const tokens of sentences(document)) {
    for (const [index, second] of tokens.entries()) {
      const [first, noun, and] = tokens.slice(Math.max(0, index - 3), index);
      if (index < 3 || first?.pos !== 'ADJ' || noun?.pos !== 'NOUN' || and?.lower !== 'and') continue;
      if (second.pos !== 'ADJ' && !adverbs.has(second.lower)) continue;
      const next = tokens[index + 1];
      if (next && !/^[.,;:!?)”"»]$/u.test(next.text)) continue;
      const text = `${first.text} and ${second.text} ${noun.text}`;
      yield rewording(rule.id, 'adjective', spanOf(tokens, index - 3, index + 1), text);
    }
  }
}

/** `too high prices` → `prices that are too high`, `a too long speech` → `a speech that is too long`. */
export function* degrees(document: AlignedDocument, rule: Rule<ParamsOf<'degree'>>): Generator<Detection> {
  const except = new Set(rule.params.except);
  for (const tokens of sentences(document)) {
    for (const [index, too] of tokens.entries()) {
      const adjective = tokens[index + 1];
      const noun = tokens[index + 2];
      if (too.lower !== 'too' || adjective?.pos !== 'ADJ' || noun?.pos !== 'NOUN') continue;
      if (except.has(adjective.lower)) continue;
      const before = tokens[index - 1];
      const isDetermined = before !== undefined && ['a', 'an', 'the'].includes(before.lower);
      const isPlural = noun.lower !== noun.lemma && noun.lower.endsWith('s');
      if (!isDetermined && !(isPlural && before && ['ADP', 'VERB', 'CCONJ'].includes(before.pos))) continue;
      const article = isDetermined ? `${before.text} ` : '';
      const text = `${article}${noun.text} that ${isPlural ? 'are' : 'is'} too ${adjective.text}`;
      yield rewording(rule.id, 'degree', spanOf(tokens, isDetermined ? index - 1 : index, index + 3), text);
    }
  }
}
