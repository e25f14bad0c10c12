import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { AfterQuotationParams } from './params.js';
import type { Reading } from './reading.js';
import { SpeakerGrammar } from './speaker.js';
import { formsFor, verbAt } from './verb-forms.js';

const PERSONS = new Set(['he', 'she', 'they', 'one']);
const BETWEEN = new Set(['also', 'has', 'have', 'had', 'then', 'again', 'thus', 'still', 'even', 'further']);
/** Words that may follow a verb of saying that has no object. */
const FOLLOWERS = new Set(
  (
    'on in at to from during before after via by with about this last yesterday today again also still that as while ' +
    'when who monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** `“…”, he tempered`: the speaker stands first, as in English, but the verb is French. */
export function* afterQuotations(reading: Reading, rule: Rule<AfterQuotationParams>): Generator<Detection> {
  const forms = formsFor(rule.params, ({ plain, usual }) => !plain && usual === 'never');
  const grammar = new SpeakerGrammar(reading, rule.params.speakers);
  for (const [index, token] of reading.tokens.entries()) {
    if (!/^\p{L}/u.test(token.text) || reading.before(index) !== 'quotation') continue;
    if (!reading.endsQuotationWithComma(index)) continue;
    const speaker = PERSONS.has(token.lower) ? index : grammar.at(index)?.last;
    if (speaker === undefined) continue;
    let at = speaker + 1;
    while (BETWEEN.has(reading.within(index, at)?.lower ?? '')) at++;
    const verb = reading.within(index, at) && verbAt(reading, forms, at);
    if (!verb || verb.form.form === 'base' || !isWithoutObject(reading, verb.last)) continue;
    const { instead, french } = verb.form.verb;
    yield {
      ruleId: rule.id,
      messageId: 'calqued-verb',
      data: { words: reading.slice(at, verb.last), suggestion: instead },
      span: reading.span(at, verb.last),
      evidence: [],
      suggestion: { text: instead, safe: false, replaces: true },
      expected: french,
    };
  }
}

function isWithoutObject(reading: Reading, verb: number): boolean {
  const next = reading.within(verb, verb + 1);
  return !next || /^[^\p{L}\p{N}]/u.test(next.text) || FOLLOWERS.has(next.lower) || next.pos === 'ADV';
}
