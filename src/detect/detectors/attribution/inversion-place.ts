import { isCapitalised, type Reading } from './reading.js';
import type { VerbForm } from './verb-forms.js';

/** What stands before an inverted verb; `inside`: a comma between the marks of a quotation, where French puts it. */
export type Place = 'quotation' | 'inside' | 'comma';

/** What stands before a verb of saying, undefined when that cannot be speech. */
export function placeOf(reading: Reading, verb: number, form: VerbForm): Place | undefined {
  const before = reading.before(verb);
  if (before === 'other') return undefined;
  if (before === 'quotation') return before;
  if (!isVerb(reading, verb, form) || reading.closesAside(verb)) return undefined;
  const isInside = reading.isQuoted(verb) && form.form === 'third';
  if (form.verb.quoted && !isInside) return undefined;
  const isClause = form.form === 'third' || (form.form === 'past' && reading.hasClauseBefore(verb));
  if (!isClause) return undefined;
  return isInside ? 'inside' : 'comma';
}

/** Whether a token is a verb, also where it was taken for a noun: `, notes Paul Garrec`, `, estimates the mayor`. */
function isVerb(reading: Reading, index: number, form: VerbForm): boolean {
  const { pos } = reading.tokens[index] ?? {};
  if (pos === 'VERB' || form.rest.length > 0) return true;
  const next = reading.within(index, index + 1);
  return pos === 'NOUN' && form.form === 'third' && (isCapitalised(next) || next?.pos === 'DET');
}
