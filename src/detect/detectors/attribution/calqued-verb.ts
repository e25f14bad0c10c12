import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { CalquedVerbParams } from './params.js';
import type { Reading } from './reading.js';
import { SpeakerGrammar } from './speaker.js';
import { formsFor, verbAt } from './verb-forms.js';

const PERSONS = new Set(['he', 'she', 'they']);
/** How many words before the verb its speaker may begin. */
const SPEAKER_REACH = 12;
/** How many words may stand between the verb and the clause or quotation that it introduces. */
const OBJECT_REACH = 9;
const BETWEEN = new Set(['also', 'has', 'have', 'had', 'then', 'again', 'thus', 'still']);

const INTRODUCES = {
  clause: introducesClause,
  quotation: introducesQuotation,
  colon: introducesColon,
} as const;

/** Speakers who `judge that …` or `castigate “…”`: the French verb of saying, word for word. */
export function* calquedVerbs(reading: Reading, rule: Rule<CalquedVerbParams>): Generator<Detection> {
  const forms = formsFor(rule.params, ({ that }) => that);
  const grammar = new SpeakerGrammar(reading, rule.params.speakers, false);
  for (const [index, token] of reading.tokens.entries()) {
    const verb = verbAt(reading, forms, index);
    if (!verb || !INTRODUCES[rule.params.object](reading, verb.last)) continue;
    const { form, last } = verb;
    const first = verbPhraseStart(reading, index);
    if (!hasSpeakerBefore(reading, grammar, first, form.form === 'base')) continue;
    yield {
      ruleId: rule.id,
      messageId: 'calqued-verb',
      data: { words: reading.slice(index, last), suggestion: form.verb.instead },
      span: { start: token.span.start, end: reading.tokens[last]?.span.end ?? token.span.end },
      evidence: [],
      suggestion: { text: form.verb.instead, safe: false, replaces: true },
      expected: form.verb.french,
    };
  }
}

/** Index of the first of the auxiliaries and adverbs before a verb. */
function verbPhraseStart(reading: Reading, verb: number): number {
  let first = verb;
  while (verb - first < 3 && BETWEEN.has(reading.within(verb, first - 1)?.lower ?? '')) first--;
  return first;
}

/** Whether a person or a body that speaks (`anonymous`: `another`, `the first`) stands directly before a token. */
function hasSpeakerBefore(
  reading: Reading,
  grammar: SpeakerGrammar,
  verb: number,
  anonymous: boolean,
): boolean {
  const previous = reading.within(verb, verb - 1);
  if (!previous) return false;
  if (!anonymous && (grammar.endsAt(verb - 1) || PERSONS.has(previous.lower))) return true;
  for (let start = verb - 1; start >= verb - SPEAKER_REACH && reading.within(verb, start); start--) {
    const speaker = grammar.at(start);
    if (speaker?.last === verb - 1 && (!anonymous || speaker.kind === 'pronoun')) return true;
  }
  return false;
}

/** `judged that`, `specified, to the Echoes, that`. */
function introducesClause(reading: Reading, verb: number): boolean {
  for (let i = verb + 1; i <= verb + OBJECT_REACH; i++) {
    const token = reading.within(verb, i);
    if (!token) return false;
    if (token.lower === 'that') return true;
    if (i === verb + 1 && token.text !== ',' && token.lower !== 'to') return false;
    if (i > verb + 1 && token.pos === 'VERB') return false;
  }
  return false;
}

/** `castigated the “…”`. */
function introducesQuotation(reading: Reading, verb: number): boolean {
  for (let i = verb + 1; i <= verb + 3; i++) {
    const token = reading.within(verb, i);
    if (!token) return false;
    if (/^["“«]$/u.test(token.text)) return true;
    if (token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'PRON') return false;
  }
  return false;
}

/** `hammers: “…”`. */
function introducesColon(reading: Reading, verb: number): boolean {
  const opening = reading.tokens[verb + 2];
  return reading.within(verb, verb + 1)?.text === ':' && /^["“«]/u.test(opening?.text ?? '');
}
