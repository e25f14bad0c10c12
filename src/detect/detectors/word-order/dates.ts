import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { DAY_NAMES, MONTH_NAMES, datePhraseAt, isUnit, type DatePhrase } from '../../matching/dates.js';
import { sentences } from '../../matching/sentences.js';
import { deskTime, holdsVerb, markAfter, opensNounPhrase, spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

/** Words that a relative clause may have for its end to be found. */
const CLAUSE_REACH = 9;
/** Words after an object's determiner within which a verb makes a clause of it. */
const OBJECT_REACH = 9;
/** Confidence for a bare weekday, for any other bare date, and for one that a preposition leads in. */
const CONFIDENCE = { bare: 0.66, past: 0.5, led: 0.42 } as const;
/** Words that a place or medium between a date and its object may have. */
const PLACE_REACH = 4;

/** Whether a token is a verb, or a noun in -s before an object, as the tagger takes some verbs for. */
function canBeVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos === 'VERB' || token?.pos === 'AUX') return true;
  return token?.pos === 'NOUN' && token.lower.endsWith('s') && opensNounPhrase(tokens[at + 1]);
}

/** `since July`, `since 2019`, `since Monday`, from its first word on. */
function sinceAt(tokens: readonly Token[], at: number): Pick<DatePhrase, 'end'> | undefined {
  const next = tokens[at + 1];
  if (!next) return undefined;
  const isPoint =
    MONTH_NAMES.includes(next.lower) || DAY_NAMES.includes(next.lower) || /^(?:19|20)\d\d$/u.test(next.text);
  return isPoint ? { end: at + 2 } : undefined;
}

/** `which this year chairs the group`: a date between a relative pronoun and its verb. */
export function* relativeDates(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'relative-date'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      if (token.lower !== 'which' && token.lower !== 'who') continue;
      const since = tokens[index + 1]?.lower === 'since' ? 1 : 0;
      const date = since ? sinceAt(tokens, index + 1) : datePhraseAt(tokens, index + 1);
      const verb = tokens[date?.end ?? -1];
      if (!date || !verb || !canBeVerb(tokens, date.end)) continue;
      const mark = markAfter(tokens, date.end, CLAUSE_REACH);
      const time = deskTime(textOf(document, tokens, index + 1, date.end));
      const rest = mark < 0 ? `${verb.text} …` : textOf(document, tokens, date.end, mark);
      const text = `${token.text} ${rest} ${time}`;
      yield {
        ruleId: rule.id,
        messageId: 'date',
        data: { time, text },
        span: spanOf(tokens, index, mark < 0 ? date.end + 1 : mark),
        evidence: [],
        suggestion: { text, safe: false, replaces: mark >= 0 },
      };
    }
  }
}

/** Index of the object after a date that ends at a token, over a place or medium between them; -1 when none. */
function objectAfter(tokens: readonly Token[], at: number): number {
  if (opensNounPhrase(tokens[at])) return at;
  if (tokens[at]?.pos !== 'ADP') return -1;
  for (let next = at + 1; next <= at + PLACE_REACH; next++) {
    const token = tokens[next];
    if (token?.pos === 'PROPN') continue;
    return next > at + 1 && opensNounPhrase(token) ? next : -1;
  }
  return -1;
}

/** `praised Friday evening the firefighters`: a date between a verb and its object. */
export function* datesBeforeObjects(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'date-before-object'>>,
): Generator<Detection> {
  const except = new Set(rule.params.except);
  for (const tokens of sentences(document)) {
    for (const [index, verb] of tokens.entries()) {
      if (verb.pos !== 'VERB' || except.has(verb.lemma)) continue;
      const date = datePhraseAt(tokens, index + 1);
      if (!date || date.kind === 'now' || date.year !== undefined) continue;
      const object = objectAfter(tokens, date.end);
      if (object < 0 || holdsVerb(tokens, object + 1, object + OBJECT_REACH)) continue;
      const before = tokens[index - 1];
      if (before?.pos === 'PUNCT' || (before?.pos === 'AUX' && before.lemma === 'be')) continue;
      const time = deskTime(textOf(document, tokens, index + 1, date.end));
      const isInfinitive = before?.lower === 'to';
      const text = isInfinitive
        ? `Put “${time}” after the object.`
        : `${time} ${verb.text}${object > date.end ? ` ${textOf(document, tokens, date.end, object)}` : ''} ${tokens[object]?.text ?? ''}`;
      yield {
        ruleId: rule.id,
        messageId: 'date',
        data: { time, text },
        span: spanOf(tokens, isInfinitive ? index - 1 : index, object + 1),
        evidence: [],
        suggestion: { text, safe: false, replaces: !isInfinitive },
        confidence: date.led ? CONFIDENCE.led : CONFIDENCE[date.kind === 'day' ? 'bare' : 'past'],
      };
    }
  }
}

const PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);

/** `Sunday July 16 in the evening` → `Sunday evening, July 16`. */
export function* dayParts(document: AlignedDocument, rule: Rule<ParamsOf<'day-part'>>): Generator<Detection> {
  for (const tokens of sentences(document)) {
    for (const [index, day] of tokens.entries()) {
      if (!DAY_NAMES.includes(day.lower)) continue;
      const dateEnd = datePhraseAt(tokens, index)?.end ?? index + 1;
      const bare = MONTH_NAMES.includes(tokens[dateEnd - 1]?.lower ?? '') || dateEnd > index + 1;
      const comma = tokens[dateEnd]?.text === ',' ? 1 : 0;
      const [preposition, article, part] = tokens.slice(dateEnd + comma, dateEnd + comma + 3);
      if (preposition?.lower !== 'in' || article?.lower !== 'the' || !part || !PARTS.has(part.lower))
        continue;
      const led = tokens[index - 1]?.lower === 'on' ? index - 1 : index;
      const date = bare ? `, ${textOf(document, tokens, index + 1, dateEnd).replace(/^, /u, '')}` : '';
      const text = `${led < index ? 'on ' : ''}${day.text} ${part.lower}${date}`;
      yield {
        ruleId: rule.id,
        messageId: 'day-part',
        data: { text },
        span: spanOf(tokens, led, dateEnd + comma + 3),
        evidence: [],
        suggestion: { text, safe: false, replaces: true },
      };
    }
  }
}

/** `the extension for two years of the mandate` → `the two-year extension of the mandate`. */
export function* durationsInside(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'duration-inside'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    for (const [index, noun] of tokens.entries()) {
      if (noun.pos !== 'NOUN' || !opensNounPhrase(tokens[index - 1])) continue;
      const [preposition, count, unit, of, article] = tokens.slice(index + 1, index + 6);
      if (preposition?.lower !== 'for' && preposition?.lower !== 'by') continue;
      if (count?.pos !== 'NUM' || !unit || !isUnit(unit) || of?.lower !== 'of' || !opensNounPhrase(article))
        continue;
      const text = `${tokens[index - 1]?.text ?? 'the'} ${count.text}-${unit.lower.replace(/s$/u, '')} ${noun.text} of`;
      yield {
        ruleId: rule.id,
        messageId: 'duration-inside',
        data: { text },
        span: spanOf(tokens, index - 1, index + 5),
        evidence: [],
        suggestion: { text, safe: false, replaces: true },
      };
    }
  }
}
