import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { datePhraseAt } from '../../matching/dates.js';
import { sentences } from '../../matching/sentences.js';
import type { ParamsOf } from './params.js';
import { replacement } from './replacement.js';
import { isParticiple, pastOf, pastOfBase, skipAdverbs } from './verbs.js';

/** Confidence for a future with an adverb of looking back, and for any other. */
const FUTURE_CONFIDENCE = { adverb: 0.66, bare: 0.35 } as const;
/** Words that a subject may have before its verb. */
const SUBJECT_REACH = 6;

/** `will only have been minister for a month`: the future in which French looks back. */
export function* futuresOfPast(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'future-of-past'>>,
): Generator<Detection> {
  const futures = new Set(rule.params.futures);
  const adverbs = new Set(rule.params.adverbs);
  for (const tokens of sentences(document)) {
    if (tokens.some(({ lower }) => futures.has(lower))) continue;
    for (const [index, token] of tokens.entries()) {
      if (token.lower !== 'will') continue;
      const have = skipAdverbs(tokens, index + 1);
      const verb = tokens[skipAdverbs(tokens, have + 1)];
      if (tokens[have]?.lower !== 'have' || !verb) continue;
      if (verb.lower !== 'been' && !isParticiple(verb)) continue;
      const between = tokens.slice(index + 1, have).map(({ lower }) => lower);
      const past = verb.lower === 'been' ? 'was' : pastOf(verb, rule.params.pasts);
      const text = [...between, past].sort((a, b) => Number(a !== 'was') - Number(b !== 'was')).join(' ');
      const span = { start: token.span.start, end: verb.span.end };
      const confidence = between.some((word) => adverbs.has(word))
        ? FUTURE_CONFIDENCE.adverb
        : FUTURE_CONFIDENCE.bare;
      yield replacement(rule.id, 'future-of-past', span, text, confidence);
    }
  }
}

/** The first finite verb after a subject of a few words, when it is in the present. */
function presentVerb(tokens: readonly Token[], from: number): Token | undefined {
  for (const token of tokens.slice(from, from + SUBJECT_REACH)) {
    if (token.pos === 'PUNCT') return undefined;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    return token.lower.endsWith('s') && token.lower !== 'was' && token.lemma !== token.lower
      ? token
      : undefined;
  }
  return undefined;
}

/** `On 12 May 1968 he leaves`: the present in which French tells what is past. */
export function* historicPresents(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'historic-present'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    const date = datePhraseAt(tokens, 0);
    if (date?.year === undefined || date.year > rule.params.until) continue;
    const subject = date.end + (tokens[date.end]?.text === ',' ? 1 : 0);
    const verb = presentVerb(tokens, subject);
    if (!verb || tokens[subject]?.lower === 's') continue;
    const isBe = verb.lower === 'is';
    const text = isBe ? 'was' : verb.lower === 'has' ? 'had' : pastOfBase(verb.lemma, rule.params.pasts);
    yield replacement(rule.id, 'historic-present', verb.span, text);
  }
}
