import type { Detection, Suggestion } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { InversionParams } from './params.js';
import { isCapitalised, type Reading } from './reading.js';
import { SpeakerGrammar, type Speaker } from './speaker.js';
import { addresseeEnd, deskTime, endsSpeaker, interruptionEnds, isDay } from './surroundings.js';
import { formsFor, isUsual, verbAt, type VerbForm } from './verb-forms.js';

/** A verb of saying that stands before its speaker. */
interface Inversion {
  /** Index of the first word of the verb. */
  readonly verb: number;
  readonly speaker: Speaker;
  /** Index of the last token of the verb. */
  readonly verbEnd: number;
  /** Index of the last token before the speaker: that of the verb, or the end of what stands between. */
  readonly between: number;
  readonly form: VerbForm;
}

type Place = 'quotation' | 'comma';

/** What every attempt to find a speaker needs. */
interface Search {
  readonly reading: Reading;
  readonly grammar: SpeakerGrammar;
  readonly audiences: ReadonlySet<string>;
}

/** Verbs of saying before their speakers, after a quotation or a clause. */
export function* inversions(reading: Reading, rule: Rule<InversionParams>): Generator<Detection> {
  const { except, form: wanted, speakers } = rule.params;
  const forms = formsFor(rule.params, ({ english }) => !except.includes(english));
  const search = {
    reading,
    grammar: new SpeakerGrammar(reading, speakers),
    audiences: new Set(speakers.audiences),
  };
  for (const index of reading.tokens.keys()) {
    const verb = verbAt(reading, forms, index);
    if (!verb) continue;
    const { form, last } = verb;
    const before = placeOf(reading, index, form);
    if (before === 'other') continue;
    if (before === 'comma' && wanted !== 'interrupted') {
      if (form.verb.quoted || reading.closesAside(index)) continue;
    }
    const found =
      wanted === 'interrupted'
        ? interrupted(search, index, last, form, before)
        : direct(search, wanted, index, last, form, before);
    if (found) yield detectionOf(reading, rule, search.audiences, found);
  }
}

/** What stands before the verb, `other` when that cannot be speech. */
function placeOf(reading: Reading, index: number, form: VerbForm): Place | 'other' {
  const before = reading.before(index);
  if (before !== 'comma') return before;
  const pos = reading.tokens[index]?.pos;
  const isTakenForNoun =
    pos === 'NOUN' && form.form === 'third' && isCapitalised(reading.within(index, index + 1));
  const isVerb = pos === 'VERB' || form.rest.length > 0 || isTakenForNoun;
  const isClause = form.form === 'third' || (form.form === 'past' && reading.hasClauseBefore(index));
  return isVerb && isClause ? 'comma' : 'other';
}

/** `indicated to the press Mr. Lavrov`: a speaker after something that stands after the verb. */
function interrupted(
  { reading, grammar, audiences }: Search,
  verb: number,
  verbEnd: number,
  form: VerbForm,
  before: Place,
): Inversion | undefined {
  for (const start of interruptionEnds(reading, verbEnd, audiences)) {
    const speaker = reading.within(verb, start) && grammar.at(start);
    if (!speaker || !reading.within(verb, speaker.last)) continue;
    const isPerson = speaker.kind === 'titled' || speaker.kind === 'described';
    if (!isPerson && !(before === 'quotation' && isNameAfter({ reading, audiences }, speaker, start)))
      continue;
    if (fits(reading, speaker, form, before)) return { verb, verbEnd, speaker, between: start - 1, form };
  }
  return undefined;
}

/** Whether a name begins at a token and not before it: `told AFP Anna Weiss`, not `said in New York City`. */
function isNameAfter(
  { reading, audiences }: Pick<Search, 'reading' | 'audiences'>,
  { kind }: Speaker,
  start: number,
): boolean {
  const before = reading.tokens[start - 1];
  if (kind !== 'name' || !before) return false;
  return !isCapitalised(before) || isDay(before) || audiences.has(before.text);
}

/** A speaker right after the verb. */
function direct(
  { reading, grammar, audiences }: Search,
  wanted: Exclude<InversionParams['form'], 'interrupted'>,
  verb: number,
  verbEnd: number,
  form: VerbForm,
  before: Place,
): Inversion | undefined {
  if (isUsual(form) === (wanted === 'bare') || !reading.within(verb, verbEnd + 1)) return undefined;
  const accept = (found: Speaker | undefined): found is Speaker =>
    found !== undefined &&
    reading.within(verb, found.last) !== undefined &&
    !audiences.has(found.text) &&
    fits(reading, found, form, before);
  const found = grammar.at(verbEnd + 1);
  const thing = accept(found) ? undefined : grammar.thing(verbEnd + 1);
  const isThing =
    thing !== undefined &&
    (addresseeEnd(reading, thing.last + 1, audiences) >= 0 ||
      (wanted === 'bare' && isThingSpeaking(reading, verb, thing, form, before)));
  const speaker = isThing ? thing : found;
  if (!speaker || !(isThing || accept(speaker))) return undefined;
  const inversion = { verb, verbEnd, speaker, between: verbEnd, form };
  if (wanted === 'bare') return inversion;
  if (wanted === 'usual') return before === 'quotation' || speaker.text.includes(' ') ? inversion : undefined;
  if (wanted === 'addressed') {
    return addresseeEnd(reading, speaker.last + 1, audiences) < 0 ? undefined : inversion;
  }
  const next = reading.within(verb, speaker.last + 1);
  return before === 'comma' && next?.text === ':' ? inversion : undefined;
}

/** Whether any noun after this verb must be who speaks: `“…”, reacts her entourage`. */
function isThingSpeaking(
  reading: Reading,
  verb: number,
  thing: Speaker,
  form: VerbForm,
  before: Place,
): boolean {
  return (
    before === 'quotation' &&
    form.form !== 'base' &&
    reading.endsSpeech(verb) &&
    endsSpeaker(reading, thing.last, false)
  );
}

/** Whether a speaker is plausible for this verb in this place. */
function fits(reading: Reading, speaker: Speaker, form: VerbForm, before: Place): boolean {
  const present = form.form === 'third' && speaker.kind === 'described';
  const strict = (before === 'comma' && !present) || speaker.kind === 'pronoun' || speaker.kind === 'body';
  if (!endsSpeaker(reading, speaker.last, strict)) return false;
  if (form.form === 'base') return speaker.kind === 'pronoun' || speaker.kind === 'titled';
  if (before === 'quotation') return true;
  const isFullName = speaker.kind === 'name' && speaker.text.includes(' ');
  return speaker.kind === 'titled' || speaker.kind === 'described' || isFullName;
}

function detectionOf(
  reading: Reading,
  rule: Rule<InversionParams>,
  audiences: ReadonlySet<string>,
  { verb, verbEnd, speaker, between, form }: Inversion,
): Detection {
  const start = reading.tokens[verb]?.span.start ?? 0;
  const end = reading.tokens[speaker.last]?.span.end ?? start;
  const recipient = between > verbEnd ? reading.slice(verbEnd + 1, between) : '';
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
