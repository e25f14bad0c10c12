/** A number in parts. */
interface NumberParts {
  /** Digits before the decimal mark, without grouping. */
  readonly integer: string;
  /** Digits after it; empty when there are none. */
  readonly fraction: string;
}

/** `1,250.50`, `12.5`: a number that has its English marks already. Three digits after a point are French thousands. */
const ENGLISH = /^(?<integer>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d{1,2}))?$/u;

function readNumber(text: string): NumberParts {
  const english = ENGLISH.exec(text)?.groups;
  const [integer = '', fraction = ''] = english ? [english.integer, english.fraction] : text.split(',');
  return { integer: integer.replace(/\D/gu, ''), fraction };
}

/** Writes `1 234 567,8`, `1.234.567,8` or `1,234,567.8` as English does: `1,234,567.8`. */
export function englishNumber(text: string): string {
  const { integer, fraction } = readNumber(text);
  const grouped = integer.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, integer.length > 3 ? ',' : '');
  return fraction === '' ? grouped : `${grouped}.${fraction}`;
}

/** `th`, `st`, `nd` or `rd`, as the number needs. */
export function ordinal(value: number): string {
  const suffixes: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  const teen = Math.trunc(value / 10) % 10 === 1;
  return `${value}${(teen ? undefined : suffixes[value % 10]) ?? 'th'}`;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Value of a Roman numeral of the letters I, V and X, as centuries need; undefined for anything else. */
export function romanValue(numeral: string): number | undefined {
  let rest = numeral;
  let value = 0;
  for (const [digits, worth] of ROMAN) {
    while (rest.startsWith(digits)) {
      rest = rest.slice(digits.length);
      value += worth;
    }
  }
  return rest === '' && value > 0 ? value : undefined;
}
