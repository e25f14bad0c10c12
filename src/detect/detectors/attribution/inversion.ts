import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { placeOf, type Place } from './inversion-place.js';
import { detectionOf, type Inversion } from './inverted.js';
import type { InversionParams } from './params.js';
import { isCapitalised, type Reading } from './reading.js';
import { SpeakerGrammar, type Speaker } from './speaker.js';
import { addresseeEnd, endsSpeaker, interruptionEnds, isDay } from './surroundings.js';
import { formsFor, isUsual, verbAt, type VerbForm } from './verb-forms.js';

/** What every attempt to find a speaker needs. */
interface Search {
  readonly reading: Reading;
  readonly grammar: SpeakerGrammar;
  readonly audiences: ReadonlySet<string>;
}

/** A verb of saying in a place where speech ends. */
interface Closing {
  readonly verb: number;
  readonly verbEnd: number;
  readonly form: VerbForm;
  readonly before: Place;
}

/** Verbs of saying before their speakers, after a quotation or a clause. */
export function* inversions(reading: Reading, rule: Rule<InversionParams>): Generator<Detection> {
  const { except, forms: wantedForms, form: wanted, speakers } = rule.params;
  const forms = formsFor(rule.params, ({ english }) => !except.includes(english));
  const search = {
    reading,
    grammar: new SpeakerGrammar(reading, speakers),
    audiences: new Set(speakers.audiences),
  };
  for (const [index, { lower }] of reading.tokens.entries()) {
    if (wantedForms && !wantedForms.includes(lower)) continue;
    const found = verbAt(reading, forms, index);
    const before = found && placeOf(reading, index, found.form);
    if (!before) continue;
    const closing: Closing = { verb: index, verbEnd: found.last, form: found.form, before };
    const inversion =
      wanted === 'interrupted' ? interrupted(search, closing) : direct(search, wanted, closing);
    if (inversion) yield detectionOf(reading, rule, search.audiences, inversion);
  }
}

/** `indicated to the press Mr. Lavrov`: a speaker after something that stands after the verb. */
function interrupted(search: Search, closing: Closing): Inversion | undefined {
  const { reading, grammar, audiences } = search;
  const { verb, verbEnd, form, before } = closing;
  for (const start of interruptionEnds(reading, verbEnd, audiences)) {
    const speaker = reading.within(verb, start) && grammar.at(start);
    if (!speaker || !reading.within(verb, speaker.last)) continue;
    const isPerson = speaker.kind === 'titled' || speaker.kind === 'described';
    if (!isPerson && !(before === 'quotation' && isNameAfter(search, speaker, start))) continue;
    const whole = inFull(search, speaker);
    if (fits(reading, whole, closing)) return { verb, verbEnd, speaker: whole, between: start - 1, form };
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
  search: Search,
  wanted: Exclude<InversionParams['form'], 'interrupted'>,
  closing: Closing,
): Inversion | undefined {
  const { reading, audiences } = search;
  const { verb, verbEnd, form, before } = closing;
  if (isUsual(form) === (wanted === 'bare') || !reading.within(verb, verbEnd + 1)) return undefined;
  const speaker = speakerAfter(search, wanted, closing);
  if (!speaker) return undefined;
  const inversion = { verb, verbEnd, speaker, between: verbEnd, form };
  if (wanted === 'bare' || wanted === 'usual') return inversion;
  if (wanted === 'addressed') {
    return addresseeEnd(reading, speaker.last + 1, audiences) < 0 ? undefined : inversion;
  }
  const next = reading.within(verb, speaker.last + 1);
  return before !== 'quotation' && next?.text === ':' ? inversion : undefined;
}

/** The speaker right after a verb, or any thing that can only be one there, with all that belongs to it. */
function speakerAfter(
  search: Search,
  wanted: InversionParams['form'],
  closing: Closing,
): Speaker | undefined {
  const { reading, grammar, audiences } = search;
  const { verb, verbEnd } = closing;
  const found = grammar.at(verbEnd + 1);
  if (found && reading.within(verb, found.last) && !audiences.has(found.text)) {
    const whole = inFull(search, found);
    if (fits(reading, whole, closing)) return whole;
    if (fits(reading, found, closing)) return found;
  }
  const thing = grammar.thing(verbEnd + 1);
  if (!thing) return undefined;
  const isThing =
    addresseeEnd(reading, thing.last + 1, audiences) >= 0 ||
    (wanted === 'bare' && isThingSpeaking(reading, thing, closing));
  return isThing ? inFull(search, thing) : undefined;
}

/** Whether any noun after this verb must be who speaks: `“…”, reacts her entourage`. */
function isThingSpeaking(reading: Reading, thing: Speaker, { verb, form, before }: Closing): boolean {
  return (
    before === 'quotation' &&
    form.form !== 'base' &&
    reading.endsSpeech(verb) &&
    endsSpeaker(reading, thing.last, false)
  );
}

/** A speaker with its complement, where it can end after that: `the leader of the opposition`. */
function inFull({ reading, grammar }: Search, speaker: Speaker): Speaker {
  if (speaker.kind === 'pronoun') return speaker;
  const last = grammar.complementEnd(speaker.last);
  if (last === speaker.last || !endsSpeaker(reading, last, false)) return speaker;
  return { ...speaker, last, text: speaker.text + reading.sliceBetween(speaker.last, last) };
}

/** Whether a speaker is plausible for this verb in this place. */
function fits(reading: Reading, speaker: Speaker, closing: Closing): boolean {
  const { form } = closing;
  const { kind } = speaker;
  if (!endsSpeaker(reading, speaker.last, !mayGoOn(reading, speaker, closing))) return false;
  return form.form !== 'base' || kind === 'pronoun' || kind === 'titled';
}

/** Whether a place, a time or the like may follow a speaker, and not only a stop: `said the minister in a letter`. */
function mayGoOn(reading: Reading, { kind, text }: Speaker, { verb, form, before }: Closing): boolean {
  if (kind === 'pronoun' || before === 'inside') return false;
  if (before === 'quotation') return kind !== 'body' || reading.endsSpeech(verb);
  if (kind === 'described' && form.form === 'third') return true;
  return !form.verb.person && kind !== 'body' && (kind !== 'name' || text.includes(' '));
}
