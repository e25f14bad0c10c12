import type { Detection, Suggestion } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { InversionParams } from './params.js';
import type { Reading } from './reading.js';
import type { Speaker } from './speaker.js';
import { addresseeEnd, deskTime } from './surroundings.js';
import type { VerbForm } from './verb-forms.js';

/** A verb of saying that stands before its speaker. */
export interface Inversion {
  /** Index of the first word of the verb. */
  readonly verb: number;
  readonly speaker: Speaker;
  /** Index of the last token of the verb. */
  readonly verbEnd: number;
  /** Index of the last token before the speaker: that of the verb, or the end of what stands between. */
  readonly between: number;
  readonly form: VerbForm;
}

/** An inversion as a detection, which suggests the speaker first, then the plain verb. */
export function detectionOf(
  reading: Reading,
  rule: Rule<InversionParams>,
  audiences: ReadonlySet<string>,
  { verb, verbEnd, speaker, between, form }: Inversion,
): Detection {
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
          span: reading.span(verb, addressed),
        };
  return {
    ruleId: rule.id,
    messageId: rule.params.form,
    data: { words: reading.slice(verb, speaker.last), suggestion: text },
    span: reading.span(verb, speaker.last),
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
