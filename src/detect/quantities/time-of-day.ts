const MINUTES = 60;
const HALF_DAY = 12 * MINUTES;
const DAY = 24 * MINUTES;

/** A time of day that stands at a place of a text. */
export interface ReadTime {
  /** Offset after it. */
  readonly end: number;
  readonly keys: readonly string[];
}

/** What a time on the clock may be: with a twelve-hour clock, both halves of the day. */
export function timeKeys(hours: number, minutes: number, half?: 'a' | 'p'): string[] {
  if (hours > 24 || minutes >= MINUTES) return [];
  const time = hours * MINUTES + minutes;
  if (half !== undefined) {
    if (hours > 12) return [`t:${time % DAY}`];
    return [`t:${(time % HALF_DAY) + (half === 'p' ? HALF_DAY : 0)}`];
  }
  return hours <= 12 ? [`t:${time % DAY}`, `t:${(time + HALF_DAY) % DAY}`] : [`t:${time % DAY}`];
}

const FRENCH_TIME =
  /(?<hours>\d{1,2})\s?(?:[hH]|heures\s(?=\d{2}(?!\d|\s?min)))\s?(?<minutes>\d{2})?(?![\d\p{L}])/uy;
const CLOCK = /(?<hours>\d{1,2}):(?<minutes>\d{2})(?::\d{2})?(?![\d:])/uy;
const TWELVE_HOURS = /(?<hours>\d{1,2})(?:[:.](?<minutes>\d{2}))?\s?(?<half>[ap])(?:\.\s?m\.|\s?m\b)/iuy;
const O_CLOCK = /(?<hours>\d{1,2})\s?o['’]\s?clock/iuy;
const MILITARY = /(?<hours>[0-2]\d)(?<minutes>[0-5]\d)\s(?:GMT|UTC|hours|hrs)\b/uy;

const FORMS = {
  fr: [FRENCH_TIME, CLOCK],
  en: [TWELVE_HOURS, O_CLOCK, MILITARY, CLOCK, FRENCH_TIME],
} as const;

/** The time of day that begins at an offset, in figures. */
export function readTime(text: string, offset: number, language: 'fr' | 'en'): ReadTime | undefined {
  for (const form of FORMS[language]) {
    form.lastIndex = offset;
    const match = form.exec(text);
    if (!match) continue;
    const { hours = '', minutes = '0', half } = match.groups ?? {};
    const keys = timeKeys(Number(hours), Number(minutes), half?.toLowerCase() as 'a' | 'p' | undefined);
    const clock = form === CLOCK ? [`n:${Number(hours)}`, `n:${Number(minutes)}`] : [];
    if (minutes === '0' && form === FRENCH_TIME) clock.push(`n:${Number(hours)}`);
    if (keys.length + clock.length > 0) return { end: form.lastIndex, keys: [...keys, ...clock] };
  }
  return undefined;
}
