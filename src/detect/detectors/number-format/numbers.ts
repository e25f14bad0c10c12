/** Digits of a number as French writes it, split into its parts. */
export interface FrenchNumber {
  /** Digits before the decimal comma, without grouping. */
  readonly integer: string;
  /** Digits after it; empty when there are none. */
  readonly fraction: string;
}

/** Reads `1 234 567,8` and `1.234.567,8`. */
export function readFrenchNumber(text: string): FrenchNumber {
  const [integer = '', fraction = ''] = text.split(',');
  return { integer: integer.replace(/\D/gu, ''), fraction };
}

/** Writes it as English does: `1,234,567.8`. */
export function englishNumber(text: string): string {
  const { integer, fraction } = readFrenchNumber(text);
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
