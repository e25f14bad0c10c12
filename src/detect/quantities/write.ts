import { valueOf, type Quantity } from './quantity.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SMALL = 'zero one two three four five six seven eight nine'.split(' ');
const SMALL_ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** How a quantity of the original is written in English copy: `1.5 billion`, `5.30 pm`, `19th`. */
export function writeEnglish(quantity: Quantity): string {
  const [key = ''] = quantity.keys;
  const number = Number(key.slice(2));
  if (key.startsWith('t:')) return writeTime(number);
  if (key.startsWith('m:')) return MONTHS[number - 1] ?? quantity.text;
  if (key.startsWith('w:')) return WEEKDAYS[number - 1] ?? quantity.text;
  if (key.startsWith('v:')) return writeVague(number);
  const value = valueOf(quantity);
  if (value === undefined) return quantity.text;
  if (quantity.form === 'decade') return `${value}s`;
  if (quantity.form === 'ordinal') return writeOrdinal(value);
  const isYear = quantity.unit === undefined && /^[12]\d{3}$/u.test(quantity.text);
  if (isYear) return quantity.text;
  return quantity.inWords && value < 10 && SMALL[value] !== undefined ? SMALL[value] : writeNumber(value);
}

/** At most three decimals; a scale from a million on, separators from a thousand on. */
function writeNumber(value: number): string {
  for (const [scale, name] of SCALES) {
    const share = value / scale;
    if (share >= 1 && Number(share.toFixed(3)) * scale === value) return `${plain(share)} ${name}`;
  }
  return plain(value);
}

function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

function writeOrdinal(value: number): string {
  const small = SMALL_ORDINALS[value];
  if (small !== undefined) return small;
  const rest = value % 100;
  const ending = rest >= 11 && rest <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${plain(value)}${ending}`;
}

/** @param time minutes of the day */
function writeTime(time: number): string {
  const hours = Math.floor(time / 60);
  const minutes = time % 60;
  const clock = hours % 12 === 0 ? 12 : hours % 12;
  return `${clock}${minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`} ${hours < 12 ? 'am' : 'pm'}`;
}

function writeVague(value: number): string {
  const names = new Map([
    [10, 'dozens'],
    [100, 'hundreds'],
    [1000, 'thousands'],
    [1e6, 'millions'],
    [1e9, 'billions'],
  ]);
  return names.get(value) ?? plain(value);
}
