import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { datePhraseAt, type DatePhrase } from '../../matching/dates.js';
import { sentences } from '../../matching/sentences.js';
import type { ParamsOf } from './params.js';
import { replacement } from './replacement.js';
import { beforeAdverbs, isModal, isParticiple, pastOf, skipAdverbs } from './verbs.js';

/** How far after the verb its date is looked for, in words. */
const REACH = 9;
/** Words that open a clause of their own between a date and a verb. */
const SUBORDINATORS = new Set('that which who but because since if whether when where while as'.split(' '));
/** Words between a date that opens a sentence and its verb, at most. */
const SUBJECT_REACH = 16;
/** Confidence for a date that is surely past, a year, a day right after the verb, and a day that may belong to its object. */
const CONFIDENCE = { past: 0.66, period: 0.5, next: 0.7, later: 0.45 } as const;

/** Words after which a date belongs to something else. */
const BREAKS = new Set(
  'to since from until till by between before after than as and or but who which that when where while because if for of during about'.split(
    ' ',
  ),
);

/** The date of a verb: the first after it in its clause. */
function dateAfter(tokens: readonly Token[], verb: number): { date: DatePhrase; at: number } | undefined {
  for (let at = verb + 1; at <= verb + REACH; at++) {
    const token = tokens[at];
    if (!token || token.pos === 'PUNCT' || BREAKS.has(token.lower)) return undefined;
    const date = datePhraseAt(tokens, at);
    if (date) return { date, at };
    if (token.pos === 'VERB' || token.pos === 'AUX') return undefined;
  }
  return undefined;
}

/** The date that opens the clause of a verb: `On Monday, the prefect has declared`. */
function dateBefore(tokens: readonly Token[], verb: number): { date: DatePhrase; at: number } | undefined {
  const date = datePhraseAt(tokens, 0);
  if (!date || (date.kind !== 'past' && date.kind !== 'day') || date.end >= verb) return undefined;
  const between = tokens.slice(date.end, verb);
  const isClause = between.some(
    ({ pos, lower, text }) => pos === 'AUX' || SUBORDINATORS.has(lower) || /^["“”;:]$/u.test(text),
  );
  return isClause || between.length > SUBJECT_REACH ? undefined : { date, at: 0 };
}

/** `has declared on Monday`: the French perfect beside a day, where English has the past. */
export function* datedPerfects(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'dated-perfect'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      if (token.lower !== 'has' && token.lower !== 'have') continue;
      if (isModal(tokens[beforeAdverbs(tokens, index)])) continue;
      const first = skipAdverbs(tokens, index + 1);
      const isPassive = tokens[first]?.lower === 'been';
      const at = isPassive ? skipAdverbs(tokens, first + 1) : first;
      const verb = tokens[at];
      if (!isParticiple(verb)) continue;
      const found = dateAfter(tokens, at) ?? dateBefore(tokens, index);
      if (
        !found ||
        (found.date.kind === 'period' ? found.date.year === undefined : found.date.kind === 'now')
      ) {
        continue;
      }
      if (tokens[found.date.end]?.lower === 'and' || tokens[found.date.end]?.pos === 'NOUN') continue;
      const be = token.lower === 'has' ? 'was' : 'were';
      const text = isPassive ? `${be} ${verb.lower}` : pastOf(verb, rule.params.pasts);
      const span = { start: token.span.start, end: verb.span.end };
      const confidence =
        found.date.kind === 'past' || found.date.kind === 'period'
          ? CONFIDENCE[found.date.kind]
          : found.at === at + 1 || found.at === 0
            ? CONFIDENCE.next
            : CONFIDENCE.later;
      yield replacement(rule.id, 'dated-perfect', span, text, confidence);
    }
  }
}
