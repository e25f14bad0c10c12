import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { datePhraseAt, isUnit } from '../../matching/dates.js';
import { sentences } from '../../matching/sentences.js';
import { OPENING, advice, holdsVerb, opensNounPhrase, rewording, spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

/** Words that an adverbial may have. */
const REACH = 9;
/** Words after an object's determiner within which a verb makes a clause of it. */
const OBJECT_REACH = 9;
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON']);
const PREPOSITIONS = new Set(
  'on in at from with during for among before after since through within under against'.split(' '),
);
/** Adverbials between two commas that English has there, too: `include, for example, the`. */
const ASIDES = new Set(
  'example instance course fact particular addition all however also therefore moreover perhaps too'.split(
    ' ',
  ),
);
/** Auxiliaries that an adverbial between commas may part from their verb. */
const AUXILIARIES = new Set(['has', 'have', 'had', 'will', 'would', 'was', 'were', 'is', 'are']);

/** Index after the prepositional phrase that begins at a token, `of` and its noun included; -1 when there is none. */
function phraseEnd(tokens: readonly Token[], first: number, isInfinitive: boolean): number {
  const preposition = tokens[first];
  if (preposition?.pos !== 'ADP') return -1;
  if (!PREPOSITIONS.has(preposition.lower) && !(isInfinitive && preposition.lower === 'by')) return -1;
  let end = first + 1;
  for (; end < first + REACH; end++) {
    const token = tokens[end];
    if (!token || OPENING.test(token.text)) break;
    const opensObject = end > first + 1 && opensNounPhrase(token) && tokens[end - 1]?.lower !== 'of';
    if (opensObject || !(INSIDE.has(token.pos) || token.lower === 'of')) break;
  }
  return ['NOUN', 'PROPN', 'NUM'].includes(tokens[end - 1]?.pos ?? '') ? end : -1;
}

/** Index after the comma that ends the adverbial that a comma at a token opens; -1 when none, or one of English. */
function asideEnd(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',') return -1;
  if (!['ADV', 'ADP', 'NUM', 'SCONJ'].includes(tokens[comma + 1]?.pos ?? '')) return -1;
  for (let at = comma + 2; at <= comma + REACH + 1; at++) {
    const token = tokens[at];
    if (!token || ['VERB', 'AUX'].includes(token.pos) || token.lower === 'that') return -1;
    if (token.text === ',') return at > comma + 3 && !ASIDES.has(tokens[at - 1]?.lower ?? '') ? at + 1 : -1;
    if (token.pos === 'PUNCT' && token.text !== '-') return -1;
  }
  return -1;
}

/** Whether an object, and no date or clause, begins at a token. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower === 'as' && tokens[at + 1]?.lower === 'many') return true;
  if (!opensNounPhrase(token) || datePhraseAt(tokens, at) !== undefined) return false;
  const noun = tokens.slice(at + 1, at + 4);
  if (noun.some((word) => isUnit(word) || word.lower === 'day')) return false;
  return !holdsVerb(tokens, at + 1, at + OBJECT_REACH);
}

/** `praised on the radio “the courage`, `reproduce, as faithfully as possible, the steps`. */
export function* adverbialsBeforeObjects(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'adverbial-before-object'>>,
): Generator<Detection> {
  const verbs = new Set(rule.params.verbs);
  for (const tokens of sentences(document)) {
    for (const [index, verb] of tokens.entries()) {
      const before = tokens[index - 1];
      if (verb.pos !== 'VERB' || !verbs.has(verb.lemma) || before?.lemma === 'be') continue;
      const phrase = phraseEnd(tokens, index + 1, before?.lower === 'to');
      const object = phrase < 0 ? asideEnd(tokens, index + 1) : phrase;
      if (object < 0 || !isObject(tokens, object)) continue;
      const words = textOf(document, tokens, index + 1, object).replace(/^, |,$/gu, '');
      const what = `Put “${words}” after the object, or before the verb.`;
      yield advice(rule.id, 'adverbial', spanOf(tokens, index, object + 1), what, { words });
    }
  }
}

/** `has, without naming him, called`: what stands between commas inside a verb. */
export function* partedVerbs(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'parted-verb'>>,
): Generator<Detection> {
  const leads = new Set(rule.params.leads);
  for (const tokens of sentences(document)) {
    for (const [index, auxiliary] of tokens.entries()) {
      if (!AUXILIARIES.has(auxiliary.lower) || tokens[index + 1]?.text !== ',') continue;
      if (!leads.has(tokens[index + 2]?.lower ?? '')) continue;
      const rest = tokens.slice(index + 3, index + 3 + REACH);
      const comma = rest.findIndex(({ text }) => text === ',');
      const verb = tokens[index + comma + 4];
      if (comma < 1 || verb?.pos !== 'VERB' || ASIDES.has(rest[comma - 1]?.lower ?? '')) continue;
      const words = textOf(document, tokens, index + 2, index + comma + 3);
      const what = `Put “${words}” before the subject or at the end of the clause.`;
      yield advice(rule.id, 'adverbial', spanOf(tokens, index, index + comma + 5), what, { words });
    }
  }
}

/** `estimated at “at least 300”`: a preposition outside the quotation and the same inside. */
export function* doubledPrepositions(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'doubled-preposition'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    for (const [index, first] of tokens.entries()) {
      const [mark, second] = [tokens[index + 1], tokens[index + 2]];
      if (!['ADP', 'PART'].includes(first.pos) || !mark || !OPENING.test(mark.text)) continue;
      if (second?.lower !== first.lower) continue;
      const text = `${mark.text}${second.text}`;
      const span = spanOf(tokens, index, index + 3);
      yield rewording(rule.id, 'doubled-preposition', span, text, { word: first.text });
    }
  }
}
