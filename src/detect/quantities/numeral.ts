import { readNumber, type ReadNumber } from './number-words.js';
import { numberKey, type Quantity } from './quantity.js';
import { isHalfOf, quantityAt, type Read, type Source } from './source.js';
import { timeKeys } from './time-of-day.js';
import { longerUnits, unitOf } from './units.js';

const SPACE = /^[ \u00a0\u202f]?$/u;

/** What a number is, with what is written behind it: `5th`, `1990s`, `1.5bn`. */
interface Written {
  readonly values: readonly number[];
  readonly form: Quantity['form'];
  /** Index of the lexeme behind it. */
  readonly end: number;
}

/** Numbers in figures and words, with their endings, halves and units. */
export const readNumeral: Read = (source, index) => {
  const { lexemes, words, language } = source;
  const first = lexemes[index];
  if (!first || (first.folded === 'cent' && /^(?:pour|per)$/u.test(lexemes[index - 1]?.folded ?? '')))
    return undefined;
  const number = readNumber(lexemes, index, words, language === 'fr' ? ',' : '.');
  if (!number) return undefined;
  const isSingle = number.end === index + 1;
  const vague = isSingle ? words.vague.get(first.folded) : undefined;
  if (vague) {
    const keys = vague.map((value) => `v:${value}`);
    const rest = { isSoft: true, inWords: true, form: 'vague' } as const;
    return { next: number.end, quantity: quantityAt(source, index, number.end, keys, rest) };
  }
  const written = halved(source, index, number, withEnding(source, number));
  const { values, form, end } = written;
  const [value = 0] = values;
  const unit = unitOf(source, index, end);
  const isScaleAlone = isSingle && words.scales.has(first.folded);
  const isSoft =
    (isSingle && number.inWords && words.soft.has(first.folded)) ||
    isRound(source, end) ||
    (first.text === '1' && unit === undefined) ||
    isScaleAlone ||
    (unit?.kind === 'percent' && value === 100);
  const keys = [
    ...(form === 'decade' && value < 100 ? decadeKeys(value) : []),
    ...values.map(numberKey),
    ...(/^\d{2}$/u.test(first.text) ? yearKeys(source, value, index) : []),
    ...((unit?.name === 'hour' || isOClock(source, end)) && value <= 24 ? timeKeys(value, 0) : []),
    ...(unit?.kind === 'percent' ? [numberKey(value / 100)] : []),
    ...(/^(?:half|demi)$/u.test(lexemes[index - 1]?.folded ?? '') || isHalfOf(source, index - 2)
      ? [numberKey(value / 2)]
      : []),
    ...(isScaleAlone ? [`v:${value}`] : []),
    ...(/^\d{1,2}\.\d{2}$/u.test(first.text)
      ? timeKeys(Math.floor(value), Math.round((value % 1) * 100))
      : []),
    ...(unit?.kind === 'time' ? longerUnits(value, unit) : []),
    ...(unit?.name === 'month' && value > 12 && value % 6 === 0 ? [numberKey(value / 12)] : []),
  ];
  return {
    next: written.next,
    quantity: quantityAt(source, index, end, keys, { unit, form, inWords: number.inWords, isSoft }),
  };
};

/** Reads the ending behind figures: of an ordinal, a decade, a scale. */
function withEnding({ lexemes, words, language }: Source, number: ReadNumber): Written {
  const { end, inWords, isOrdinal, scale } = number;
  const written: Written = {
    values: valuesOf(number, language),
    form: isOrdinal ? 'ordinal' : 'cardinal',
    end,
  };
  const next = lexemes[end];
  if (inWords || next?.kind !== 'word') return written;
  if (next.gap === '' && words.ordinalEnding.test(next.folded))
    return { ...written, form: 'ordinal', end: end + 1 };
  const isTens = (written.values[0] ?? 1) % 10 === 0;
  if (language === 'en' && /^['’]?$/u.test(next.gap) && next.folded === 's' && isTens)
    return { ...written, form: 'decade', end: end + 1 };
  const suffix = SPACE.test(next.gap) ? words.suffixes.get(next.folded) : undefined;
  const isSuffix = next.gap === '' || next.folded.length > 1 || lexemes[end + 1]?.text === '€';
  if (!suffix || scale !== 1 || !isSuffix) return written;
  const values = suffix.flatMap((factor) => written.values.map((value) => value * factor));
  return { ...written, values, end: end + 1 };
}

/** A French billion is a thousand English ones, but what was taken over from English says billion for milliard. */
function valuesOf({ values, scale }: ReadNumber, language: Source['language']): readonly number[] {
  return language === 'fr' && scale === 1e12 ? values.flatMap((value) => [value, value / 1000]) : values;
}

/** Adds a half that follows, and tells a decade by the word before it. */
function halved(
  source: Source,
  index: number,
  { scale }: ReadNumber,
  { values, form, end }: Written,
): Written & { readonly next: number } {
  const half = halfAt(source, end);
  const isHalved = half !== undefined && form !== 'ordinal';
  const sums = isHalved ? values.map((value) => value + 0.5 * scale) : values;
  const isDecade =
    source.language === 'fr' &&
    source.lexemes[index - 1]?.folded === source.words.decadeWord &&
    (sums[0] ?? 0) % 10 === 0;
  const last = isHalved && half.isClose ? half.end : end;
  return {
    values: sums,
    form: isDecade ? 'decade' : form,
    end: last,
    next: Math.max(last, half?.end ?? last),
  };
}

/** `et demi`, `and a half`, at once or after a word: `two years and a half`. */
function halfAt({ lexemes, language }: Source, at: number): { end: number; isClose: boolean } | undefined {
  const words = language === 'fr' ? /^et demie?$/u : /^and a half$/u;
  const length = language === 'fr' ? 2 : 3;
  for (const skip of [0, 1]) {
    const run = lexemes.slice(at + skip, at + skip + length);
    if (run.length < length || run.some(({ gap }) => !/^[\s-]+$/u.test(gap))) continue;
    if (words.test(run.map(({ folded }) => folded).join(' ')))
      return { end: at + skip + length, isClose: skip === 0 };
  }
  return undefined;
}

/** Whether an ordinal names a round of a cup, which English names otherwise: `huitième de finale` is the last 16. */
function isRound({ lexemes, language }: Source, at: number): boolean {
  const words = lexemes.slice(at, at + 2).map(({ folded }) => folded);
  return language === 'fr' && words.join(' ') === 'de finale';
}

/** Whether a number in words is a time: `five o'clock`, `seven in the evening`. */
function isOClock({ lexemes }: Source, at: number): boolean {
  const words = lexemes.slice(at, at + 3).map(({ folded }) => folded);
  return /^(?:o clock|in the (?:morning|afternoon|evening))/u.test(words.join(' '));
}

/** A decade without its century. */
function decadeKeys(value: number): string[] {
  return [value < 20 ? 2000 : 1900, 1800].map((century) => numberKey(century + value));
}

/** Two figures may be a year without its century: after another year, or after an apostrophe. */
function yearKeys({ lexemes }: Source, value: number, index: number): string[] {
  const gap = lexemes[index]?.gap ?? '';
  const before = lexemes[index - 1];
  const year = before && /^(?:1[5-9]|20)\d\d$/u.test(before.text) ? Number(before.text) : undefined;
  if (year !== undefined && /^[-–/]$/u.test(gap)) return [numberKey(year - (year % 100) + value)];
  return /['’]$/u.test(gap) ? [numberKey(1900 + value), numberKey(2000 + value)] : [];
}
