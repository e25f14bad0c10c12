import type { Detection, Suggestion } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { InversionParams } from './params.js';
import type { Reading } from './reading.js';
import { SpeakerGrammar, type Speaker } from './speaker.js';
import { addresseeEnd, deskTime, endsSpeaker, interruptionEnds } from './surroundings.js';
import { isUsual, verbForms, type VerbForm } from './verb-forms.js';

/** A verb of saying that stands before its speaker. */
interface Inversion {
  readonly verb: number;
  readonly speaker: Speaker;
  /** Index of the last token before the speaker: the verb, or the end of what stands between. */
  readonly between: number;
  readonly form: VerbForm;
}

/** Verbs of saying before their speakers, after a quotation or a clause. */
export function* inversions(reading: Reading, rule: Rule<InversionParams>): Generator<Detection> {
  const forms = verbForms(rule.params.verbs);
  const grammar = new SpeakerGrammar(reading, rule.params.speakers);
  const audiences = new Set(rule.params.speakers.audiences);
  for (const [index, token] of reading.tokens.entries()) {
    const form = forms.get(token.lower);
    if (!form) continue;
    const before = placeOf(reading, index, form);
    if (before === 'other') continue;
    if (before === 'comma' && rule.params.form !== 'interrupted') {
      if (form.verb.quoted || reading.closesAside(index)) continue;
    }
    const inversion = findInversion(reading, rule.params.form, grammar, audiences, index, form, before);
    if (inversion) yield detectionOf(reading, rule, audiences, inversion);
  }
}

/** What stands before the verb, `other` when that cannot be speech. */
function placeOf(reading: Reading, index: number, form: VerbForm): 'quotation' | 'comma' | 'other' {
  const before = reading.before(index);
  if (before !== 'comma') return before;
  const isVerb = reading.tokens[index]?.pos === 'VERB';
  const isClause = form.form === 'third' || (form.form === 'past' && reading.hasClauseBefore(index));
  return isVerb && isClause ? 'comma' : 'other';
}

function findInversion(
  reading: Reading,
  wanted: InversionParams['form'],
  grammar: SpeakerGrammar,
  audiences: ReadonlySet<string>,
  verb: number,
  form: VerbForm,
  before: 'quotation' | 'comma',
): Inversion | undefined {
  const accept = (speaker: Speaker | undefined): speaker is Speaker =>
    speaker !== undefined &&
    reading.within(verb, speaker.last) !== undefined &&
    fits(reading, speaker, form, before);
  if (wanted === 'interrupted') {
    for (const start of interruptionEnds(reading, verb, audiences)) {
      const speaker = reading.within(verb, start) && grammar.at(start);
      if (speaker?.kind === 'titled' || speaker?.kind === 'described') {
        if (accept(speaker)) return { verb, speaker, between: start - 1, form };
      }
    }
    return undefined;
  }
  if (isUsual(form) === (wanted === 'bare') || !reading.within(verb, verb + 1)) return undefined;
  const found = grammar.at(verb + 1);
  const thing = accept(found) ? undefined : grammar.thing(verb + 1);
  const speaker = thing && addresseeEnd(reading, thing.last + 1, audiences) >= 0 ? thing : found;
  if (speaker !== thing && !accept(speaker)) return undefined;
  if (!speaker) return undefined;
  const inversion = { verb, speaker, between: verb, form };
  if (wanted === 'bare') return inversion;
  if (wanted === 'addressed') {
    return addresseeEnd(reading, speaker.last + 1, audiences) < 0 ? undefined : inversion;
  }
  const next = reading.within(verb, speaker.last + 1);
  return before === 'comma' && next?.text === ':' ? inversion : undefined;
}

/** Whether a speaker is plausible for this verb in this place. */
function fits(reading: Reading, speaker: Speaker, form: VerbForm, before: 'quotation' | 'comma'): boolean {
  const present = form.form === 'third' && speaker.kind === 'described';
  const strict = (before === 'comma' && !present) || speaker.kind === 'pronoun' || speaker.kind === 'body';
  if (!endsSpeaker(reading, speaker.last, strict)) return false;
  if (form.form === 'base') return speaker.kind === 'pronoun' || speaker.kind === 'titled';
  if (before === 'quotation') return true;
  return speaker.kind === 'titled' || speaker.kind === 'described';
}

function detectionOf(
  reading: Reading,
  rule: Rule<InversionParams>,
  audiences: ReadonlySet<string>,
  { verb, speaker, between, form }: Inversion,
): Detection {
  const start = reading.tokens[verb]?.span.start ?? 0;
  const end = reading.tokens[speaker.last]?.span.end ?? start;
  const recipient = between > verb ? reading.slice(verb + 1, between) : '';
  const addressed = addresseeEnd(reading, speaker.last + 1, audiences);
  const to = addressed < 0 ? recipient : reading.slice(speaker.last + 1, addressed);
  const text = `${speaker.text} ${predicate(form, to)}`;
  const suggestion: Suggestion =
    addressed < 0
      ? { text, safe: false, replaces: true }
      : {
          text,
          safe: false,
          replaces: true,
          span: { start, end: reading.tokens[addressed]?.span.end ?? end },
        };
  return {
    ruleId: rule.id,
    messageId: rule.params.form,
    data: { words: reading.slice(verb, speaker.last), suggestion: text },
    span: { start, end },
    evidence: [],
    suggestion,
    expected: form.verb.french,
  };
}

/** `said`, `told reporters`, `said on Monday`. */
function predicate(form: VerbForm, rest: string): string {
  if (rest === '') return form.verb.instead;
  const recipient = /^(?:to )?(?:the (?:press|media)|journalists|reporters)$/iu.test(rest)
    ? 'to reporters'
    : rest;
  return recipient.startsWith('to ')
    ? `told ${recipient.slice(3)}`
    : `${form.verb.instead} ${deskTime(recipient)}`;
}
