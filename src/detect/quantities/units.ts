import type { Unit } from './quantity.js';
import type { Source } from './source.js';

const SPACE = /^[ \u00a0\u202f]?$/u;
const NEAR = /^[ \u00a0\u202f-]?$/u;

/** The unit before or behind the lexemes of a number. */
export function unitOf({ lexemes, words: { units } }: Source, from: number, to: number): Unit | undefined {
  const before = lexemes[from - 1];
  if (before?.kind === 'sign' && SPACE.test(lexemes[from]?.gap ?? '')) {
    const unit = units.get(before.text);
    if (unit?.kind === 'currency') return unit;
  }
  let at = to;
  for (let skipped = 0; skipped < 3; skipped++) {
    const lexeme = lexemes[at];
    if (!lexeme || !/^[\s'’.-]*$/u.test(lexeme.gap)) return undefined;
    const next = lexemes[at + 1];
    if (/^(?:pour|per)$/u.test(lexeme.folded) && next?.folded === 'cent') return units.get('%');
    const unit = units.get(lexeme.folded);
    if (unit && (skipped === 0 || unit.kind === 'currency')) return unit;
    const mayStandBetween = /^(?:de|d|of|us|u|s)$/u.test(lexeme.folded) || /^\p{Lu}/u.test(lexeme.text);
    if (!mayStandBetween || !NEAR.test(lexeme.gap)) return undefined;
    at++;
  }
  return undefined;
}

const WHOLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['24 hour', ['day']],
  ['60 minute', ['hour']],
  ['7 day', ['week']],
  ['8 day', ['week']],
  ['14 day', ['fortnight']],
  ['15 day', ['fortnight']],
  ['12 month', ['year']],
  ['10 year', ['decade']],
  ['100 year', ['century']],
]);

/** Keys of whole units that an amount of a smaller one comes to: 24 hours are a day, ten years a decade. */
export function longerUnits(value: number, { name }: Unit): string[] {
  return (WHOLES.get(`${value} ${name}`) ?? []).map((whole) => `u:${whole}`);
}
