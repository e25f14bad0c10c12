import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { MissingVerbParams } from './params.js';
import { isCapitalised, type Reading } from './reading.js';
import { SpeakerGrammar, type Speaker } from './speaker.js';

const SAID = new Set(['said', 'says', 'told', 'added']);

/** The names that stand before a verb of saying somewhere in the text: last word of each. */
function namesOfSpeakers({ tokens }: Reading): ReadonlySet<string> {
  const names = tokens.filter(
    (token, i) => isCapitalised(token) && token.pos === 'PROPN' && SAID.has(tokens[i + 1]?.lower ?? ''),
  );
  return new Set(names.map(({ text }) => text));
}

function isSpeaker({ kind, text }: Speaker, known: ReadonlySet<string>): boolean {
  return kind === 'name' && known.has(text.split(' ').at(-1) ?? '');
}

/** A quotation that ends in a comma, then a speaker with a title, then a full stop: the verb was lost. */
export function* missingVerbs(reading: Reading, rule: Rule<MissingVerbParams>): Generator<Detection> {
  const grammar = new SpeakerGrammar(reading, rule.params.speakers);
  const known = namesOfSpeakers(reading);
  for (const [index, token] of reading.tokens.entries()) {
    if (reading.before(index) !== 'quotation' || !reading.endsQuotationWithComma(index)) continue;
    const speaker = grammar.at(index);
    if (!speaker || !(speaker.kind === 'titled' || isSpeaker(speaker, known))) continue;
    const stop = reading.tokens[speaker.last + 1];
    if (stop?.text !== '.' || reading.within(index, speaker.last + 2)) continue;
    const text = `${speaker.text} said.`;
    yield {
      ruleId: rule.id,
      messageId: 'missing-verb',
      data: { words: reading.slice(index, speaker.last), suggestion: text },
      span: { start: token.span.start, end: stop.span.end },
      evidence: [],
      suggestion: { text, safe: true, replaces: true },
    };
  }
}
