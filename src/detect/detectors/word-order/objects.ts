import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { sentences } from '../../matching/sentences.js';
import { nounPhraseEnd, spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

const OBJECT_LEADS = new Set(['the', 'its', 'his', 'their']);
const MEASURES = new Set(['to', 'at', 'by', 'from']);
/** Words from a verb to the number that parts it from its object, at most. */
const MEASURE_REACH = 6;
const UNITS =
  /^(?:%|percent|per|cent|euros?|dollars?|pounds?|million|billion|points?|years?|months?|days?|hours?)$/u;

/** `lowered to 1% its forecast`: index of the object's determiner, -1 when nothing parts verb and object. */
function measuredObject(tokens: readonly Token[], verb: number): number {
  let hasNumber = false;
  for (let at = verb + 1; at <= verb + MEASURE_REACH; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.pos === 'NUM' || /^\d/u.test(token.text)) {
      hasNumber = true;
    } else if (OBJECT_LEADS.has(token.lower)) {
      return hasNumber && at > verb + 2 && !MEASURES.has(tokens[at - 1]?.lower ?? '') ? at : -1;
    } else if (!MEASURES.has(token.lower) && !UNITS.test(token.lower)) {
      return -1;
    }
  }
  return -1;
}

/** Index of the determiner of an object that an adverb parts from its verb, or -1. */
function adverbObject(tokens: readonly Token[], verb: number, adverbs: ReadonlySet<string>): number {
  const adverb = tokens[verb + 1];
  if (!adverb || !adverbs.has(adverb.lower)) return -1;
  return OBJECT_LEADS.has(tokens[verb + 2]?.lower ?? '') ? verb + 2 : -1;
}

/** `will never see again the price`, `lowered to 1% its forecast`: what stands between a verb and its object. */
export function* partedObjects(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'parted-object'>>,
): Generator<Detection> {
  const adverbs = new Set(rule.params.adverbs);
  const except = new Set(rule.params.except);
  for (const tokens of sentences(document)) {
    for (const [index, verb] of tokens.entries()) {
      if (verb.pos !== 'VERB' || except.has(verb.lemma) || except.has(verb.lower)) continue;
      const measured = measuredObject(tokens, index);
      const object = measured >= 0 ? measured : adverbObject(tokens, index, adverbs);
      if (object < 0) continue;
      const end = nounPhraseEnd(tokens, object, 5);
      if (end === object + 1) continue;
      const follower = tokens[end];
      if (follower?.pos === 'VERB' || follower?.pos === 'AUX') continue;
      const between = textOf(document, tokens, index + 1, object);
      const noun = textOf(document, tokens, object, end);
      const text = measured >= 0 ? `${verb.text} ${noun} ${between}` : `${between} ${verb.text} ${noun}`;
      yield {
        ruleId: rule.id,
        messageId: 'parted-object',
        data: { words: between, text },
        span: spanOf(tokens, index, end),
        evidence: [],
        suggestion: { text, safe: false, replaces: true },
        confidence: measured >= 0 ? rule.params.measured : undefined,
      };
    }
  }
}

/** `of which 4 seriously`, `of whom three minors`: a clause without a verb, which English opens with `including`. */
export function* verblessClauses(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'of-which-number'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    for (const [index, of] of tokens.entries()) {
      const pronoun = tokens[index + 1]?.lower;
      const number = tokens[index + 2];
      if (of.lower !== 'of' || (pronoun !== 'which' && pronoun !== 'whom') || number?.pos !== 'NUM') continue;
      const rest = tokens.slice(index + 3);
      const end = rest.findIndex(({ text }) => /^[,.;:)]$/u.test(text));
      const clause = end < 0 ? rest : rest.slice(0, end);
      if (clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) continue;
      const text = `including ${number.text}`;
      yield {
        ruleId: rule.id,
        messageId: 'of-which-number',
        data: { text },
        span: spanOf(tokens, index, index + 3),
        evidence: [],
        suggestion: { text, safe: false, replaces: true },
      };
    }
  }
}
