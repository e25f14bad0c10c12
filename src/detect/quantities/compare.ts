import { valueOf, type Quantity } from './quantity.js';

/** How two lists of quantities differ. */
export interface Difference {
  /** Those of the original and of the copy that stand against each other, and are not the same. */
  readonly changed: readonly (readonly [original: Quantity, copy: Quantity])[];
  readonly dropped: readonly Quantity[];
  readonly added: readonly Quantity[];
  /** The same number, counted in something else. */
  readonly converted: readonly (readonly [original: Quantity, copy: Quantity])[];
}

function shareKey(a: Quantity, b: Quantity): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

/** Takes out of both lists what is the same by `same`, each with at most one. */
function takeOut(
  originals: Quantity[],
  copies: Quantity[],
  same: (original: Quantity, copy: Quantity) => boolean,
): [Quantity, Quantity][] {
  const pairs: [Quantity, Quantity][] = [];
  for (let at = 0; at < originals.length;) {
    const original = originals[at];
    const found = original ? copies.findIndex((copy) => same(original, copy)) : -1;
    const copy = copies[found];
    if (!original || !copy) at++;
    else {
      pairs.push([original, copy]);
      originals.splice(at, 1);
      copies.splice(found, 1);
    }
  }
  return pairs;
}

/** How often the unit of the one goes into the unit of the other: 24 hours are a day, twelve months a year. */
const CONVERSIONS: ReadonlyMap<string, number> = new Map([
  ['hour>day', 24],
  ['minute>hour', 60],
  ['day>week', 7],
  ['month>year', 12],
  ['year>decade', 10],
  ['year>century', 100],
  ['week>month', 4],
]);

function isConverted(a: Quantity, b: Quantity): boolean {
  const [from, to] = [a.unit, b.unit];
  const [x, y] = [valueOf(a), valueOf(b)];
  if (!from || !to || x === undefined || y === undefined) return false;
  if (from.kind !== to.kind || from.name === to.name || from.kind === 'percent') return false;
  if (from.kind !== 'time') return true;
  const larger = CONVERSIONS.get(`${from.name}>${to.name}`);
  const smaller = CONVERSIONS.get(`${to.name}>${from.name}`);
  return (larger !== undefined && x === y * larger) || (smaller !== undefined && y === x * smaller);
}

/** Part by which a number may be rounded. */
const ROUNDING = 0.05;

/** Whether a copy rounds a number: by a twentieth at most, to fewer figures that count. */
function isRounded(a: Quantity, b: Quantity): boolean {
  const [x, y] = [valueOf(a), valueOf(b)];
  if (x === undefined || y === undefined || x < 20 || isYear(a) || a.form !== 'cardinal') return false;
  return Math.abs(x - y) <= ROUNDING * x && figures(y) < figures(x);
}

function figures(value: number): number {
  return String(value).replace(/\D/gu, '').replace(/0+$/u, '').length;
}

/** Whether a number is written as years are. */
function isYear({ text, unit }: Quantity): boolean {
  return unit === undefined && /^(?:1[5-9]|20)\d\d$/u.test(text);
}

/** What may stand against each other when something was changed. */
function mayReplace(a: Quantity, b: Quantity): boolean {
  const kind = ({ form }: Quantity) =>
    form === 'cardinal' || form === 'ordinal' || form === 'time' || form === 'decade' ? 'number' : form;
  return kind(a) === kind(b) && isYear(a) === isYear(b);
}

/** Whether a number may be no more than an article. */
function isArticle({ isSoft, keys }: Quantity): boolean {
  return isSoft && keys[0] === 'n:1';
}

/** Whether one leaves out the scale of the other, which a number beside it has: `9 millions, face aux 5,2`. */
function leavesScaleOut(a: Quantity, b: Quantity, beside: readonly Quantity[]): boolean {
  const [x, y] = [valueOf(a), valueOf(b)];
  if (x === undefined || y === undefined || x === 0 || y === 0) return false;
  const ratio = Math.max(x, y) / Math.min(x, y);
  const shorter = x < y ? a : b;
  if (![1e3, 1e6, 1e9].includes(Number(ratio.toPrecision(9))) || !/^[\d.,]+$/u.test(shorter.text))
    return false;
  return beside.some((other) => other !== a && other !== b && (valueOf(other) ?? 0) >= ratio);
}

/** What is left of two lists when all that is the same, or stands elsewhere too, was taken out. */
export interface Leftover {
  readonly original: Quantity[];
  readonly copy: Quantity[];
  readonly converted: readonly (readonly [Quantity, Quantity])[];
}

/** Takes out what both have. A number that a side has twice and the other once is no difference. */
export function leftover(originals: readonly Quantity[], copies: readonly Quantity[]): Leftover {
  const original = [...originals];
  const copy = [...copies];
  takeOut(original, copy, (a, b) => a.keys[0] === b.keys[0]);
  takeOut(original, copy, shareKey);
  takeOut(original, copy, isRounded);
  takeOut(original, copy, (a, b) => leavesScaleOut(a, b, [...originals, ...copies]));
  const converted = takeOut(original, copy, isConverted);
  return {
    original: original.filter((a) => !copies.some((b) => shareKey(a, b))),
    copy: copy.filter((b) => !originals.some((a) => shareKey(a, b))),
    converted,
  };
}

/** Pairs what is left, in order: what was changed, then what was dropped or added. */
export function differenceOf({ original, copy, converted }: Leftover): Difference {
  const [originals, copies] = [[...original], [...copy]];
  const firm = (a: Quantity, b: Quantity) =>
    mayReplace(a, b) && !(a.isSoft && b.isSoft) && !isArticle(a) && !isArticle(b);
  const dates = (a: Quantity, b: Quantity) => a.form === b.form && /^(?:month|weekday|code)$/u.test(a.form);
  const sameUnit = (a: Quantity, b: Quantity) => a.unit !== undefined && a.unit.name === b.unit?.name;
  const sameForm = (a: Quantity, b: Quantity) => a.form === b.form && a.inWords === b.inWords;
  const changed = [
    ...takeOut(originals, copies, (a, b) => firm(a, b) && sameUnit(a, b)),
    ...takeOut(originals, copies, (a, b) => firm(a, b) && sameForm(a, b) && !a.isSoft && !b.isSoft),
    ...takeOut(originals, copies, (a, b) => firm(a, b) && !a.isSoft && !b.isSoft),
    ...takeOut(
      originals,
      copies,
      (a, b) => firm(a, b) && (a.form === 'cardinal' || a.form === 'ordinal') && a.form === b.form,
    ),
    ...takeOut(originals, copies, dates),
  ];
  return {
    changed,
    converted,
    dropped: originals.filter(({ isSoft }) => !isSoft),
    added: copies.filter(({ isSoft }) => !isSoft),
  };
}
