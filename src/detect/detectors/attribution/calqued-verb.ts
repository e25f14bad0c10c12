import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import type { CalquedVerbParams } from './params.js';
import type { Reading } from './reading.js';
import { SpeakerGrammar } from './speaker.js';
import { addresseeEnd, timeEnd } from './surroundings.js';
import { formsFor, verbAt } from './verb-forms.js';

const PERSONS = new Set(['he', 'she', 'they']);
/** How many words before the verb its speaker may begin. */
const SPEAKER_REACH = 12;
/** How many words may stand between the verb and the clause or quotation that it introduces. */
const OBJECT_REACH = 9;
const BETWEEN = new Set(
  'also has have had then again thus still recently already himself herself even'.split(' '),
);
/** Words with which something begins that may stand between a verb and its clause. */
const OPENERS = new Set([',', ...'to in on at during before after from'.split(' ')]);
const PREPOSITIONS = new Set('to about on over against'.split(' '));

const INTRODUCES = {
  clause: introducesClause,
  quotation: introducesQuotation,
  colon: introducesColon,
  audience: introducesAudience,
  none: introducesNothing,
} as const;

/** Speakers who `judge that …` or `castigate “…”`: the French verb of saying, word for word. */
export function* calquedVerbs(reading: Reading, rule: Rule<CalquedVerbParams>): Generator<Detection> {
  const forms = formsFor(rule.params, ({ that }) => that);
  const grammar = new SpeakerGrammar(reading, rule.params.speakers, false);
  const audiences = new Set(rule.params.speakers.audiences);
  for (const [index, token] of reading.tokens.entries()) {
    const verb = verbAt(reading, forms, index);
    if (!verb || !INTRODUCES[rule.params.object](reading, verb.last, audiences)) continue;
    const { form, last } = verb;
    const first = verbPhraseStart(reading, index);
    if (!hasSpeakerBefore(reading, grammar, first, form.form === 'base')) continue;
    const isTold = rule.params.object === 'audience';
    const end = isTold ? last + 1 : last;
    const text = isTold ? 'told' : form.verb.instead;
    yield {
      ruleId: rule.id,
      messageId: 'calqued-verb',
      data: { words: reading.slice(index, end), suggestion: text },
      span: { start: token.span.start, end: reading.tokens[end]?.span.end ?? token.span.end },
      evidence: [],
      suggestion: { text, safe: false, replaces: true },
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

/**
 * Whether a person or a body that speaks (`anonymous`: `another`, `the first`) stands before a token, directly or with an
 * aside between: `The minister, for his part, judged that`.
 */
function hasSpeakerBefore(
  reading: Reading,
  grammar: SpeakerGrammar,
  verb: number,
  anonymous: boolean,
): boolean {
  if (reading.within(verb, verb - 1)?.text !== ',') return endsInSpeaker(reading, grammar, verb, anonymous);
  for (let i = verb - 2; i >= verb - SPEAKER_REACH && reading.within(verb, i); i--) {
    if (reading.tokens[i]?.text === ',') return endsInSpeaker(reading, grammar, i, anonymous);
  }
  return false;
}

/** Whether a speaker ends directly before a token. */
function endsInSpeaker(reading: Reading, grammar: SpeakerGrammar, verb: number, anonymous: boolean): boolean {
  const previous = reading.within(verb, verb - 1);
  if (!previous) return false;
  if (!anonymous && (grammar.endsAt(verb - 1) || PERSONS.has(previous.lower))) return true;
  for (let start = verb - 1; start >= verb - SPEAKER_REACH && reading.within(verb, start); start--) {
    const speaker = grammar.at(start);
    if (speaker?.last === verb - 1 && (!anonymous || speaker.kind === 'pronoun')) return true;
  }
  return false;
}

/** `judged that`, `specified, to the Echoes, that`, `confided again on Monday that`. */
function introducesClause(reading: Reading, verb: number): boolean {
  for (let i = verb + 1; i <= verb + OBJECT_REACH; i++) {
    const token = reading.within(verb, i);
    if (!token) return false;
    if (token.lower === 'that') return !isVerbal(reading.within(verb, i + 1));
    if (i === verb + 1 && !mayFollow(reading, i)) return false;
    if (i > verb + 1 && isVerbal(token)) return false;
  }
  return false;
}

/** Whether what begins at a token may stand between a verb and its clause: a comma, an adverb, a time, a place. */
function mayFollow(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token) return false;
  const isManner = token.pos === 'ADV' && token.lower.endsWith('ly');
  return isManner || OPENERS.has(token.lower) || timeEnd(reading, index) > index;
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
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

/** `specified to AFP`. */
function introducesAudience(reading: Reading, verb: number, audiences: ReadonlySet<string>): boolean {
  return addresseeEnd(reading, verb + 1, audiences) >= 0;
}

/** `alerted on Monday`, `alerted to a shortage`, `reassured.`: no object, no clause. */
function introducesNothing(reading: Reading, verb: number): boolean {
  const next = reading.within(verb, verb + 1);
  return (
    !next ||
    /^[.;:,]$/u.test(next.text) ||
    PREPOSITIONS.has(next.lower) ||
    timeEnd(reading, verb + 1) > verb + 1
  );
}
