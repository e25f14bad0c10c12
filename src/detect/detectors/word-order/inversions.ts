import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import { datePhraseAt } from '../../matching/dates.js';
import { sentences } from '../../matching/sentences.js';
import { WordSequences } from '../../matching/word-sequences.js';
import { nounPhraseEnd, opensNounPhrase, spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

const BE = new Set(['was', 'were', 'is', 'are']);
const PHRASE_REACH = 6;
/** Words of an opening participle clause, at most. */
const PARTICIPLE_REACH = 16;
/** Words between `it is` and `that`. */
const CLEFT_REACH = 9;

const openings = onceFor((params: ParamsOf<'inversion'>) => new WordSequences(params.openings));

/** A form of be, a participle and their subject after them, which begin at a token. */
function passiveAt(tokens: readonly Token[], at: number): { subject: number; end: number } | undefined {
  if (!BE.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.pos !== 'VERB') return undefined;
  if ((tokens[at + 1]?.lower ?? '').endsWith('ing')) return undefined;
  const particle = tokens[at + 2];
  const subject = at + (particle && /^(?:up|out|down|off)$/u.test(particle.lower) ? 3 : 2);
  const opening = tokens[subject];
  if (!opensNounPhrase(opening) || opening?.lower === 'that') return undefined;
  const end = nounPhraseEnd(tokens, subject, PHRASE_REACH);
  return end > subject + 1 ? { subject, end } : undefined;
}

/** `on the same day was set up the health pass` → `the health pass was set up`. */
export function* inversions(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'inversion'>>,
): Generator<Detection> {
  const list = openings(rule.params);
  for (const tokens of sentences(document)) {
    for (const index of tokens.keys()) {
      const before = tokens[index - 1];
      if (before && before.pos !== 'PUNCT' && before.pos !== 'CCONJ') continue;
      const opening = Math.max(list.endAt(tokens, index), datePhraseAt(tokens, index)?.end ?? -1);
      if (opening < 0) continue;
      const verb = opening + (tokens[opening]?.text === ',' ? 1 : 0);
      const passive = passiveAt(tokens, verb);
      if (!passive) continue;
      const text = `${textOf(document, tokens, passive.subject, passive.end)} ${textOf(document, tokens, verb, passive.subject)}`;
      yield {
        ruleId: rule.id,
        messageId: 'inversion',
        data: { text },
        span: spanOf(tokens, verb, passive.end),
        evidence: [],
        suggestion: { text, safe: false, replaces: true },
      };
    }
  }
}

function isQuestion(tokens: readonly Token[]): boolean {
  return tokens.slice(-3).some(({ text }) => text.includes('?'));
}

/** `Are concerned the pupils of …`, `Remains the question of …`: a verb that opens a statement. */
export function* frontedVerbs(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'fronted-verb'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    const [first, second, third] = tokens;
    if (!first || !second || isQuestion(tokens)) continue;
    const adverb = second.pos === 'ADV' ? 1 : 0;
    const participle = tokens[1 + adverb];
    const isPassive =
      tokens.at(-1)?.text === '.' &&
      /^(?:Is|Are|Was|Were)$/u.test(first.text) &&
      participle !== undefined &&
      ['VERB', 'ADJ'].includes(participle.pos) &&
      /(?:ed|en|wn)$/u.test(participle.lower) &&
      tokens[2 + adverb]?.lower === 'the';
    const isRemains =
      first.text === 'Remains' && (second.lower === 'to' || second.lower === 'the') && third?.pos !== 'PUNCT';
    if (!isPassive && !isRemains) continue;
    yield {
      ruleId: rule.id,
      messageId: 'fronted-verb',
      data: {},
      span: spanOf(tokens, 0, isPassive ? 2 + adverb : 2),
      evidence: [],
      suggestion: {
        text: isRemains ? 'Begin with the subject: “The question remains …”.' : 'Begin with the subject.',
        safe: false,
        replaces: false,
      },
    };
  }
}

/** `It is on Tuesday that the bill …`. */
export function* clefts(document: AlignedDocument, rule: Rule<ParamsOf<'cleft'>>): Generator<Detection> {
  const leads = new Set(rule.params.leads);
  for (const tokens of sentences(document)) {
    for (const [index, it] of tokens.entries()) {
      const [is, lead] = tokens.slice(index + 1, index + 3);
      if (it.lower !== 'it' || !is || !['is', "'s", '’s'].includes(is.lower)) continue;
      if (!lead || !leads.has(lead.lower)) continue;
      const after = tokens.slice(index + 3, index + 3 + CLEFT_REACH);
      const length = after.findIndex(({ lower }) => lower === 'that');
      const between = after.slice(0, length);
      if (length < 1 || between.some(({ pos }) => pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX'))
        continue;
      const that = index + 3 + length;
      const text = textOf(document, tokens, index + 2, that);
      yield {
        ruleId: rule.id,
        messageId: 'cleft',
        data: { text },
        span: spanOf(tokens, index, that + 1),
        evidence: [],
        suggestion: {
          text: `Begin the sentence with its subject and put “${text}” after the verb.`,
          safe: false,
          replaces: false,
        },
      };
    }
  }
}

/** Words of an opening `among …` before its verb, at most. */
const AMONG_REACH = 10;

/** `Among the victims is found a nurse`, `Among the injured figure two children`. */
export function* amongInversions(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'among'>>,
): Generator<Detection> {
  const verbs = new Set(rule.params.verbs);
  for (const tokens of sentences(document)) {
    for (const [index, among] of tokens.entries()) {
      if (among.lower !== 'among' || (index > 0 && tokens[index - 1]?.pos !== 'PUNCT')) continue;
      for (let at = index + 2; at <= index + AMONG_REACH; at++) {
        const token = tokens[at];
        if (!token || /^[.,;:]$/u.test(token.text)) break;
        const passive = BE.has(token.lower) && verbs.has(tokens[at + 1]?.lower ?? '');
        if (!passive && !(verbs.has(token.lower) && !/ed$|found$/u.test(token.lower))) continue;
        yield {
          ruleId: rule.id,
          messageId: 'among',
          data: {},
          span: spanOf(tokens, at, at + (passive ? 2 : 1)),
          evidence: [],
          suggestion: {
            text: passive ? token.text : token.lower.endsWith('s') ? 'is' : 'are',
            safe: false,
            replaces: true,
          },
        };
        break;
      }
    }
  }
}

/** `Fallen in the descent, he …`: a participle that English gives no clause of its own. */
export function* openingParticiples(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'opening-participle'>>,
): Generator<Detection> {
  const participles = new Set(rule.params.participles);
  for (const tokens of sentences(document)) {
    const [first, second] = tokens;
    if (!first || !second || !participles.has(first.lower) || second.pos === 'PUNCT') continue;
    const comma = tokens.findIndex(({ text }) => text === ',');
    if (comma < 2 || comma > PARTICIPLE_REACH) continue;
    const between = tokens.slice(1, comma);
    if (between.some(({ pos, lower }) => pos === 'AUX' || lower === 'who' || lower === 'which')) continue;
    const subject = tokens[comma + 1];
    if (!subject || !(opensNounPhrase(subject) || ['PRON', 'PROPN', 'NOUN', 'DET'].includes(subject.pos)))
      continue;
    yield {
      ruleId: rule.id,
      messageId: 'opening-participle',
      data: {},
      span: spanOf(tokens, 0, comma),
      evidence: [],
      suggestion: {
        text: 'Begin with the subject, and make a clause of its own of what happened before.',
        safe: false,
        replaces: false,
      },
    };
  }
}
