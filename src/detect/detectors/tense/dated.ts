import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { MONTH_NAMES, isUnit } from '../../matching/dates.js';
import { isQuoted } from '../../matching/quoted.js';
import { sentences } from '../../matching/sentences.js';
import type { ParamsOf } from './params.js';
import { replacement } from './replacement.js';
import { pastOf, pastOfBase, skipAdverbs } from './verbs.js';

/** Confidence for a year in the sentence, for `three years later`, and for a life told in the same paragraph. */
const CONFIDENCE = { year: 0.58, later: 0.55, told: 0.45 } as const;
/** How far after a verb its year may stand, in words. */
const YEAR_REACH = 9;
/** How far before and after `will` the year may stand, in words. */
const YEAR_BEFORE = 6;
const YEAR_AFTER = 15;
const TELLERS = new Set(['he', 'she', 'it', 'they', 'who', 'which']);
/** What may stand before the year of an event: `in 1955`, `from May 1955`. */
const YEAR_LEADS = new Set(['in', 'early', 'late', ...MONTH_NAMES]);

function yearOf(token: Token | undefined): number | undefined {
  return token && /^(?:1[5-9]|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;
}

/** Index of a year that is past, after a preposition of time; -1 when there is none. */
function pastYear(tokens: readonly Token[], from: number, to: number, until: number): number {
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    const year = yearOf(tokens[at]);
    if (year !== undefined && year <= until && YEAR_LEADS.has(tokens[at - 1]?.lower ?? '')) return at;
  }
  return -1;
}

/** `three years later`, `the following year`, `the same year`. */
function isTold(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1];
    if (lower === 'later') return isUnit(tokens[at - 1]);
    return (lower === 'following' || lower === 'same') && tokens[at - 1]?.lower === 'the' && isUnit(next);
  });
}

/** `She will record her first album in 1955`: the future in which French tells a life. */
export function* datedFutures(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'dated-future'>>,
): Generator<Detection> {
  let told = -1;
  for (const [segment, tokens] of sentences(document).entries()) {
    const paragraph = document.segments[segment]?.paragraph ?? -1;
    const wasTold = told === paragraph;
    const year = pastYear(tokens, 0, tokens.length, rule.params.until);
    if (year >= 0) told = paragraph;
    for (const [index, token] of tokens.entries()) {
      if (token.lower !== 'will') continue;
      const at = skipAdverbs(tokens, index + 1);
      const verb = tokens[at];
      if (!verb || verb.lower === 'have' || !['VERB', 'AUX'].includes(verb.pos)) continue;
      if (isQuoted(document, token.span.start)) continue;
      const isNear = year >= 0 && year > index - YEAR_BEFORE && year < index + YEAR_AFTER;
      const confidence = confidenceOf(tokens, index, isNear, wasTold);
      if (confidence === undefined) continue;
      const adverbs = tokens.slice(index + 1, at).map(({ lower }) => lower);
      const past = verb.lower === 'be' ? 'was' : pastOf(verb, rule.params.pasts);
      const words =
        verb.lower === 'be' ? [past, ...adverbs] : [...adverbs, pastOfBase(verb.lower, rule.params.pasts)];
      const span = { start: token.span.start, end: verb.span.end };
      yield replacement(rule.id, 'dated-future', span, words.join(' '), confidence);
    }
  }
}

function confidenceOf(
  tokens: readonly Token[],
  will: number,
  hasYear: boolean,
  wasTold: boolean,
): number | undefined {
  if (hasYear) return CONFIDENCE.year;
  if (wasTold && isTold(tokens)) return CONFIDENCE.later;
  return wasTold && TELLERS.has(tokens[will - 1]?.lower ?? '') ? CONFIDENCE.told : undefined;
}

/** `he enters the academy in 1957`: the present in which French tells a life. */
export function* datedPresents(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'dated-present'>>,
): Generator<Detection> {
  const events = new Set(rule.params.events);
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      if (!events.has(token.lower) || token.pos === 'PROPN') continue;
      if (pastYear(tokens, index + 1, index + YEAR_REACH, rule.params.until) < 0) continue;
      if (isQuoted(document, token.span.start)) continue;
      const base =
        token.lemma === token.lower
          ? token.lower.replace(/(?<=[^aeiou])ies$/u, 'y').replace(/s$/u, '')
          : token.lemma;
      yield replacement(rule.id, 'dated-present', token.span, pastOfBase(base, rule.params.pasts));
    }
  }
}
