import { z } from 'zod';
import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import { DAY_NAMES, MONTH_NAMES } from '../../matching/dates.js';

const paramsSchema = z.strictObject({});

/** Confidence when the date names its year, and when the year comes from the foot of the page. */
const CONFIDENCE = { named: 0.85, inferred: 0.5 } as const;

/** Before it some countries counted by another calendar. */
const FIRST_YEAR = 1900;

const days = DAY_NAMES.map(capitalised).join('|');
const months = MONTH_NAMES.map(capitalised).join('|');

/** `Thursday, 20 October 2022`, `Sunday July 16`. */
const DATE = new RegExp(
  `\\b(?<weekday>${days}),? (?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${months})|(?<month2>${months}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?)\\b(?:,? (?<year>\\d{4})\\b)?`,
  'gu',
);

/** A time stamp or copyright line, as pages have at their foot. */
const STAMP = /(?:\b\d{1,2}[/.]\d{1,2}[/.]|© ?|\(c\) ?)(?<year>20\d\d)\b/gu;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The weekday of a day, lower-cased; undefined when the month has no such day. */
function weekdayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month ? DAY_NAMES[date.getUTCDay()] : undefined;
}

function yearOfPage(text: string): number | undefined {
  let year: number | undefined;
  for (const { groups } of text.matchAll(STAMP)) year = Number(groups?.year);
  return year;
}

/** Weekdays that contradict the date beside them. See README.md. */
export const calendar: Detector<z.infer<typeof paramsSchema>> = {
  meta: {
    id: 'calendar',
    params: paramsSchema,
    messages: {
      contradiction: '{date} was a {right}, not a {wrong}: the weekday or the date was changed on the way.',
      impossible: 'There is no {date}.',
    },
  },
  *detect({ document: { text } }: AlignedDocument, rules): Generator<Detection> {
    const [rule] = rules;
    if (!rule) return;
    const page = yearOfPage(text);
    for (const { 0: words, index, groups = {} } of text.matchAll(DATE)) {
      const wrong = groups.weekday ?? '';
      const monthName = groups.month ?? groups.month2 ?? '';
      const month = MONTH_NAMES.indexOf(monthName.toLowerCase());
      const day = Number(groups.day ?? groups.day2);
      const years = candidateYears(groups.year, page);
      const weekdays = years.map((year) => weekdayOf(year, month, day));
      if (years.length === 0 || weekdays.includes(wrong.toLowerCase())) continue;
      const date = `${day} ${monthName} ${years[0] ?? ''}`;
      const [right] = weekdays;
      yield {
        ruleId: rule.id,
        messageId: right === undefined ? 'impossible' : 'contradiction',
        data: { date, wrong, right: capitalised(right ?? '') },
        span: { start: index, end: index + words.length },
        evidence: [],
        suggestion: {
          text:
            right === undefined
              ? `Look the date up: there is no ${date}.`
              : `Look the date up: ${date} was a ${capitalised(right)}.`,
          safe: false,
          replaces: false,
        },
        confidence: groups.year === undefined ? CONFIDENCE.inferred : CONFIDENCE.named,
      };
    }
  },
};

/** The year that a date names, or the page's year and the one before it. */
function candidateYears(named: string | undefined, page: number | undefined): number[] {
  if (named !== undefined) return Number(named) >= FIRST_YEAR ? [Number(named)] : [];
  return page === undefined ? [] : [page, page - 1];
}
