import { englishNumber, ordinal, romanValue } from './numbers.js';

type Groups = Readonly<Record<string, string>>;

/** Turns a matched French format into the English one; undefined when the match cannot be one. */
export type Rewriter = (groups: Groups, words: Groups) => string | undefined;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const YEARS = { first: 1900, last: 2100 };

/** Day-first `02/03/2023 17:36:07`, because the source is French. */
const numericDate: Rewriter = ({ day = '', month = '', year = '', time }) => {
  const name = MONTHS[Number(month) - 1];
  const isDay = Number(day) >= 1 && Number(day) <= 31;
  if (name === undefined || !isDay || Number(year) < YEARS.first || Number(year) > YEARS.last)
    return undefined;
  return `${Number(day)} ${name} ${year}${time === undefined ? '' : `, ${time.replace(/h/iu, ':')}`}`;
};

const namedDate: Rewriter = ({ day = '', month = '', year }, words) => {
  const name = words[month.toLowerCase()];
  if (name === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${Number(day)} ${name}${year === undefined ? '' : ` ${year}`}`;
};

/** `17h30` → `5:30 p.m.` */
const clock: Rewriter = ({ hour = '', minute = '' }) => {
  const hours = Number(hour);
  if (hours > 24 || Number(minute) > 59) return undefined;
  const minutes = Number(minute) === 0 ? '' : `:${minute}`;
  return `${hours % 12 === 0 ? 12 : hours % 12}${minutes} ${hours % 24 < 12 ? 'a.m.' : 'p.m.'}`;
};

const number: Rewriter = ({ number = '' }) => englishNumber(number);

/** `14, 6` → `14.6` */
const decimal: Rewriter = ({ whole = '', part = '' }) => `${whole}.${part}`;

const percent: Rewriter = ({ number = '' }) => `${englishNumber(number)}%`;

/** `12,5 millions d'euros` → `12.5 million euros`; the words of scale are the rule's. */
const scaled: Rewriter = ({ number = '', scale = '', unit }, words) => {
  const english = words[scale.toLowerCase()];
  if (english === undefined) return undefined;
  return `${englishNumber(number)} ${english}${unit === undefined ? '' : ` ${words[unit.toLowerCase()] ?? unit}`}`;
};

/** `12 €` → `€12`, `3 million €` → `€3 million`. */
const currency: Rewriter = ({ number = '', scale, symbol = '' }, words) => {
  const english = scale === undefined ? '' : ` ${words[scale.toLowerCase()] ?? scale}`;
  return `${symbol}${englishNumber(number)}${english}`;
};

/** `5e` → `5th`, `XVIe` → `16th`. */
const ordinalNumber: Rewriter = ({ number = '' }) => {
  const value = /^\d+$/u.test(number) ? Number(number) : romanValue(number);
  return value === undefined ? undefined : ordinal(value);
};

/** `a “fifty” people` → `about 50 people`. */
const approximate: Rewriter = ({ number = '' }, words) => {
  const about = words[number.toLowerCase()];
  return about === undefined ? undefined : `about ${about}`;
};

/** `euros 12 millions` → `12 million euros`. */
const sum: Rewriter = ({ number = '', scale, unit = '' }, words) => {
  const english = scale === undefined ? '' : ` ${words[scale.toLowerCase()] ?? scale}`;
  return `${englishNumber(number)}${english} ${unit.toLowerCase()}`;
};

/** Every way of rewriting, by the name that a rule's `rewrite` gives. */
export const REWRITERS = {
  'numeric-date': numericDate,
  'named-date': namedDate,
  clock,
  number,
  decimal,
  percent,
  scaled,
  currency,
  sum,
  ordinal: ordinalNumber,
  approximate,
} as const satisfies Readonly<Record<string, Rewriter>>;
