import type { Token } from '../../core/segment.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const MONTHS = set('january february march april may june july august september october november december');
const DAY_PARTS = set('morning afternoon evening night');
const UNITS = set('minute hour day week month year decade century');
const PERIODS = set('week month year night weekend season summer winter autumn spring decade century');

/** Names of the months, lower-cased, January first. */
export const MONTH_NAMES: readonly string[] = [...MONTHS];

/** Names of the days, lower-cased, Sunday first. */
export const DAY_NAMES: readonly string[] = ['sunday', ...[...DAYS].slice(0, 6)];

/** An adverbial that says when. */
export interface DatePhrase {
  /** Index after its last token. */
  readonly end: number;
  /** `past`: surely past (`yesterday`). `day`: a weekday or a day of a month. `period`: a month or year. `now`: `today`, `this year`. */
  readonly kind: 'past' | 'day' | 'period' | 'now';
  /** Whether a preposition leads it in. */
  readonly led: boolean;
  /** The year that it names. */
  readonly year?: number;
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

function isDayNumber(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(token.text);
}

function withYear(tokens: readonly Token[], at: number, kind: DatePhrase['kind'], led: boolean): DatePhrase {
  const comma = tokens[at]?.text === ',' && isYear(tokens[at + 1]) ? 1 : 0;
  const year = tokens[at + comma];
  return isYear(year) ? { end: at + comma + 1, kind, led, year: Number(year?.text) } : { end: at, kind, led };
}

/** `July 16, 2023`, `16 July 2023`, `July`; -1 when no month stands there. */
function monthAt(tokens: readonly Token[], at: number): number {
  const isMonth = (index: number) =>
    MONTHS.has(tokens[index]?.lower ?? '') && /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  if (isMonth(at)) return isDayNumber(tokens[at + 1]) ? at + 2 : at + 1;
  return isDayNumber(tokens[at]) && isMonth(at + 1) ? at + 2 : -1;
}

/** `Sunday evening`, `Sunday, July 16, 2023`, from a weekday on. */
function dayAt(tokens: readonly Token[], at: number, led: boolean): DatePhrase | undefined {
  if (!DAYS.has(tokens[at]?.lower ?? '')) return undefined;
  if (DAY_PARTS.has(tokens[at + 1]?.lower ?? '')) return { end: at + 2, kind: 'day', led };
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
  const month = monthAt(tokens, at + 1 + comma);
  if (month >= 0 && month > at + 2 + comma) return withYear(tokens, month, 'day', led);
  return { end: at + 1, kind: 'day', led };
}

/** The adverbial of time that begins at a token, if one does. */
export function datePhraseAt(tokens: readonly Token[], at: number): DatePhrase | undefined {
  const first = tokens[at]?.lower ?? '';
  const second = tokens[at + 1]?.lower ?? '';
  if (first === 'yesterday') {
    return { end: at + (DAY_PARTS.has(second) ? 2 : 1), kind: 'past', led: false };
  }
  if (first === 'today' || first === 'tonight') return { end: at + 1, kind: 'now', led: false };
  if (first === 'last' || first === 'this' || first === 'next') {
    if (PERIODS.has(second) || DAYS.has(second) || DAY_PARTS.has(second)) {
      const kind = first === 'last' ? 'past' : first === 'this' && DAYS.has(second) ? 'day' : 'now';
      return { end: at + (DAY_PARTS.has(tokens[at + 2]?.lower ?? '') ? 3 : 2), kind, led: false };
    }
    return undefined;
  }
  if (first === 'on') {
    const month = monthAt(tokens, at + 1);
    return dayAt(tokens, at + 1, true) ?? (month > at + 2 ? withYear(tokens, month, 'day', true) : undefined);
  }
  if (first === 'in') {
    if (isYear(tokens[at + 1])) return withYear(tokens, at + 1, 'period', true);
    return MONTHS.has(second) && monthAt(tokens, at + 1) === at + 2
      ? withYear(tokens, at + 2, 'period', true)
      : undefined;
  }
  return dayAt(tokens, at, false) ?? agoAt(tokens, at);
}

/** `three years ago`, `a few days ago`. */
function agoAt(tokens: readonly Token[], at: number): DatePhrase | undefined {
  for (let end = at + 2; end <= at + 4; end++) {
    if (tokens[end]?.lower === 'ago' && isUnit(tokens[end - 1]))
      return { end: end + 1, kind: 'past', led: false };
  }
  return undefined;
}

/** Whether a token is a unit of time, singular or plural. */
export function isUnit(token: Token | undefined): boolean {
  return token !== undefined && (UNITS.has(token.lower) || UNITS.has(token.lower.replace(/s$/, '')));
}
