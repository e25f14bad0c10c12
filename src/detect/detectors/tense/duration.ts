import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { isUnit } from '../../matching/dates.js';
import { sentences } from '../../matching/sentences.js';
import type { ParamsOf } from './params.js';
import { replacement } from './replacement.js';

const COUNTS = new Set(
  'a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many some few'.split(
    ' ',
  ),
);
const ABOUT = new Set([
  'more',
  'than',
  'less',
  'almost',
  'nearly',
  'about',
  'around',
  'over',
  'already',
  'a',
]);
/** What makes a point in time of a stretch of it: `since three years ago`. */
const POINTS = new Set(['ago', 'later', 'after', 'of', 'earlier', 'before', 'when', 'that', 'prior']);

/** Index after `more than three years`, which begins at a token, or -1. */
function durationEnd(tokens: readonly Token[], first: number): number {
  let at = first;
  while (ABOUT.has(tokens[at]?.lower ?? '') && at < first + 3 && !isUnit(tokens[at + 1])) at++;
  const count = tokens[at];
  if (!count || !(COUNTS.has(count.lower) || /^\d{1,3}$/.test(count.text))) return -1;
  return isUnit(tokens[at + 1]) ? at + 2 : -1;
}

function detectionOf(
  document: AlignedDocument,
  ruleId: string,
  messageId: string,
  [first, last, from]: readonly [first: Token, last: Token, from: Token],
  lead: string,
): Detection {
  const text = `${lead} ${document.document.text.slice(from.span.start, last.span.end)}`;
  return replacement(ruleId, messageId, { start: first.span.start, end: last.span.end }, text);
}

/** `since three hours`: French has one word for “since” and “for”. */
export function* sinceDurations(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'since-duration'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      const end = token.lower === 'since' ? durationEnd(tokens, index + 1) : -1;
      const last = tokens[end - 1];
      const from = tokens[index + 1];
      if (end < 0 || !last || !from || POINTS.has(tokens[end]?.lower ?? '')) continue;
      yield detectionOf(document, rule.id, 'since-duration', [token, last, from], 'for');
    }
  }
}

/** `It has been three years that he …`, `There are three years, he …`. */
export function* durationsThat(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'duration-that'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    const [it, is] = tokens;
    if (it?.lower !== 'it' || !is || !['has', 'is', "'s", '’s', 'makes'].includes(is.lower)) continue;
    const first = tokens[2]?.lower === 'been' ? 3 : 2;
    const end = durationEnd(tokens, first);
    const from = tokens[first];
    const that = tokens[end];
    if (end < 0 || !from || that?.lower !== 'that') continue;
    const last = tokens[end - 1] ?? that;
    yield {
      ...detectionOf(document, rule.id, 'duration-that', [it, last, from], 'For'),
      span: { start: it.span.start, end: that.span.end },
    };
  }
}

/** `is waiting for three hours`, where English has `has been waiting`. */
export function* presentsFor(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'present-for'>>,
): Generator<Detection> {
  const lasting = new Set(rule.params.lasting);
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      const verb = tokens[index + 1];
      if ((token.lower !== 'is' && token.lower !== 'are') || !verb || !lasting.has(verb.lower)) continue;
      const at = tokens.slice(index + 2, index + 6).findIndex(({ lower }) => lower === 'for');
      if (at < 0 || durationEnd(tokens, index + at + 3) < 0) continue;
      const text = `${token.lower === 'is' ? 'has' : 'have'} been ${verb.text}`;
      yield replacement(rule.id, 'present-for', { start: token.span.start, end: verb.span.end }, text);
    }
  }
}
