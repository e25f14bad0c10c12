import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { ReportedSourceParams } from './params.js';
import type { Reading } from './reading.js';
import { SpeakerGrammar } from './speaker.js';
import { deskTime, endsSpeaker } from './surroundings.js';

/** How many words may stand between `we learned` and `from a police source`. */
const REACH = 4;
/** How many adjectives may stand before `source`. */
const SOURCE_REACH = 3;

/** `we learned on Thursday from a police source`: `a-t-on appris jeudi de source policière`. */
export function* reportedSources(reading: Reading, rule: Rule<ReportedSourceParams>): Generator<Detection> {
  const { prepositions } = rule.params;
  const grammar = new SpeakerGrammar(reading, rule.params.speakers);
  const openings = rule.params.openings.map((opening) => opening.toLowerCase().split(' '));
  const beginnings = new Set(openings.map(([first = '']) => first));
  for (const [index, { lower }] of reading.tokens.entries()) {
    if (!beginnings.has(lower)) continue;
    const opening = openings.find((words) =>
      words.every((word, offset) => reading.within(index, index + offset)?.lower === word),
    );
    if (!opening) continue;
    const after = index + opening.length;
    for (let from = after; from <= after + REACH; from++) {
      const token = reading.within(index, from);
      if (!token || /^(?:[.,;:]|that)$/u.test(token.lower)) break;
      if (!prepositions.includes(token.lower)) continue;
      const source = sourceAt(reading, grammar, index, from + 1);
      if (!source) break;
      const when = from > after ? ` ${deskTime(reading.slice(after, from - 1))}` : '';
      const text = `${source.text} said${when}`;
      yield {
        ruleId: rule.id,
        messageId: 'reported-source',
        data: { words: reading.slice(index, source.last), suggestion: text },
        span: reading.span(index, source.last),
        evidence: [],
        suggestion: { text, safe: false, replaces: true },
      };
      break;
    }
  }
}

/** `a police source`, `police source`; any speaker at the end of a clause: `, we learned from the prefecture.` */
function sourceAt(
  reading: Reading,
  grammar: SpeakerGrammar,
  opening: number,
  first: number,
): { readonly last: number; readonly text: string } | undefined {
  const speaker = grammar.at(first);
  if (speaker && /sources?$/iu.test(speaker.text)) return speaker;
  if (speaker) {
    const isClosing = reading.before(opening) !== 'other' && endsSpeaker(reading, speaker.last, true);
    return isClosing ? speaker : undefined;
  }
  for (let last = first; last <= first + SOURCE_REACH; last++) {
    const token = reading.within(first, last);
    if (!token || !['NOUN', 'ADJ', 'PROPN'].includes(token.pos)) return undefined;
    if (/^sources?$/u.test(token.lower)) {
      const text = reading.slice(first, last);
      return { last, text: token.lower === 'source' ? `a ${text}` : text };
    }
  }
  return undefined;
}
