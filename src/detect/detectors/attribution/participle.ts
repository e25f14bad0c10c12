import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { SayingVerb } from '../../../core/saying.js';
import type { ParticipleParams } from './params.js';
import type { Reading } from './reading.js';
import { presentParticiple } from './verb-forms.js';

/** Words that may stand between the participle and its clause: `assuring, however, that`. */
const BETWEEN = new Set([',', 'however', 'also', 'again', 'thus', 'moreover']);
const BETWEEN_REACH = 3;

/** `Assuring that …`, `, judging that …`: the gérondif by which French hangs a second thing said on the first. */
export function* participles(reading: Reading, rule: Rule<ParticipleParams>): Generator<Detection> {
  const { leads, object, only } = rule.params;
  const isInfinitive = leads.some((lead) => lead.endsWith(' to'));
  const verbs = formsOf(
    isInfinitive,
    rule.params.verbs.filter(({ english }) => only?.includes(english) ?? true),
  );
  const leading = leads.map((lead) => lead.toLowerCase().split(' '));
  for (const [index, token] of reading.tokens.entries()) {
    const verb = verbs.get(token.lower);
    if (!verb) continue;
    const first = leads.length === 0 ? startOf(reading, index) : leadBefore(reading, leading, index);
    const last = object === 'clause' ? clauseAfter(reading, index) : quotationAfter(reading, index);
    if (first === undefined || last === undefined) continue;
    const text = leads.length === 0 ? 'saying that' : 'then said';
    yield {
      ruleId: rule.id,
      messageId: 'participle',
      data: { words: reading.slice(first, last), suggestion: text },
      span: reading.span(first, last),
      evidence: [],
      suggestion: { text, safe: false, replaces: false },
      expected: verb.french,
    };
  }
}

/** The verbs by their participles, or by their infinitives. */
function formsOf(isInfinitive: boolean, verbs: readonly SayingVerb[]): ReadonlyMap<string, SayingVerb> {
  return new Map(
    verbs.map((verb) => [isInfinitive ? verb.english : presentParticiple(verb.english, verb.past), verb]),
  );
}

function isSentenceStart(reading: Reading, index: number): boolean {
  return reading.within(index, index - 1) === undefined;
}

/** The token itself where a participle begins a sentence or follows a comma or a quotation. */
function startOf(reading: Reading, index: number): number | undefined {
  return isSentenceStart(reading, index) || reading.before(index) !== 'other' ? index : undefined;
}

/** Index of the first word of a lead that ends before a token: `before`, `and to`. */
function leadBefore(
  reading: Reading,
  leads: readonly (readonly string[])[],
  index: number,
): number | undefined {
  for (const lead of leads) {
    const first = index - lead.length;
    if (lead.every((word, at) => reading.within(index, first + at)?.lower === word)) return first;
  }
  return undefined;
}

/** Index of the `that` after a participle. */
function clauseAfter(reading: Reading, index: number): number | undefined {
  let at = index + 1;
  while (at <= index + BETWEEN_REACH && BETWEEN.has(reading.within(index, at)?.lower ?? '')) at++;
  return reading.within(index, at)?.lower === 'that' ? at : undefined;
}

/** The index itself before a colon or an opening mark: `explaining: “`, `adding, “`. */
function quotationAfter(reading: Reading, index: number): number | undefined {
  if (reading.tokens[index + 1]?.text === ':') return index;
  const at = reading.within(index, index + 1)?.text === ',' ? index + 2 : index + 1;
  return /^["“«]/u.test(reading.within(index, at)?.text ?? '') ? index : undefined;
}
