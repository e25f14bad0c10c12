import { numberKey, type Quantity } from './quantity.js';
import { isHalfOf, quantityAt, type Read, type Source } from './source.js';

/** Words before a month whose name is another word too. */
const BEFORE_MONTH =
  /^(?:in|of|last|next|since|until|till|by|early|late|mid|this|from|to|on|before|after|during|between)$/u;

/** Words between a night and its day: `la nuit du samedi au dimanche`. */
const NIGHT = 5;

/** A word that is a quantity by itself, and is soft: a collective, a vague number, a month, a weekday, a unit of time. */
export const readWord: Read = (source, index) => {
  const lexeme = source.lexemes[index];
  if (lexeme?.kind !== 'word') return undefined;
  if (isHalfOf(source, index)) return { next: index + 1 };
  const meaning = collective(source, index) ?? meaningOf(source, index);
  if (!meaning) return undefined;
  const { keys, form = 'cardinal', length = 1 } = meaning;
  const next = index + length;
  return { next, quantity: quantityAt(source, index, next, keys, { inWords: true, isSoft: true, form }) };
};

interface Meaning {
  readonly keys: readonly string[];
  readonly form?: Quantity['form'];
  /** Lexemes that it takes; one by default. */
  readonly length?: number;
}

/** `dozen`, `half a dozen`, `une dizaine de milliers`. */
function collective({ lexemes, words }: Source, index: number): Meaning | undefined {
  const values = words.collectives.get(lexemes[index]?.folded ?? '');
  if (!values) return undefined;
  const isHalved =
    /^(?:half|demi)$/u.test(lexemes[index - 1]?.folded ?? '') || lexemes[index - 2]?.folded === 'half';
  const scale = /^(?:de|of)$/u.test(lexemes[index + 1]?.folded ?? '')
    ? words.vague.get(lexemes[index + 2]?.folded ?? '')?.[0]
    : undefined;
  const all = isHalved ? [...values, ...values.map((value) => value / 2)] : values;
  return {
    keys: all.map((value) => numberKey(value * (scale ?? 1))),
    length: scale === undefined ? 1 : 3,
  };
}

function meaningOf(source: Source, index: number): Meaning | undefined {
  const { words, language } = source;
  const { text = '', folded = '' } = source.lexemes[index] ?? {};
  const vague = words.vague.get(folded);
  if (vague) return { keys: vague.map((value) => `v:${value}`), form: 'vague' };
  const loose = words.loose.get(folded);
  if (loose) return { keys: loose.map(numberKey) };
  const decade = words.decades.get(folded);
  if (decade !== undefined) return { keys: [decade, decade % 100].map(numberKey), form: 'decade' };
  const month = words.months.get(folded);
  if (month !== undefined && isMonth(source, index)) return { keys: [`m:${month}`], form: 'month' };
  const weekday = words.weekdays.get(folded);
  if (weekday !== undefined && (language === 'fr' || /^\p{Lu}/u.test(text)))
    return { keys: weekdayKeys(source, weekday, index), form: 'weekday' };
  if (/^(?:midi|noon)$/u.test(folded)) return { keys: ['t:720'], form: 'time' };
  if (/^(?:minuit|midnight)$/u.test(folded)) return { keys: ['t:0'], form: 'time' };
  const unit = words.units.get(folded);
  return unit?.kind === 'time' ? { keys: [`u:${unit.name}`], form: 'unit' } : undefined;
}

/** A French night is named by the day that it ends in: `la nuit de dimanche` may be Saturday night. */
function weekdayKeys({ lexemes, language }: Source, weekday: number, index: number): string[] {
  const before = lexemes.slice(Math.max(0, index - NIGHT), index);
  const isNight = language === 'fr' && before.some(({ folded }) => folded === 'nuit');
  return [`w:${weekday}`, ...(isNight ? [`w:${((weekday + 5) % 7) + 1}`] : [])];
}

function isMonth({ lexemes, language }: Source, index: number): boolean {
  const lexeme = lexemes[index];
  if (!lexeme) return false;
  const before = lexemes[index - 1];
  const beside = before?.kind === 'figures' || lexemes[index + 1]?.kind === 'figures';
  if (language === 'fr')
    return (
      lexeme.folded.length > 4 ||
      beside ||
      /^(?:en|de|mois|d|debut|fin|mi|depuis|du|au|et)$/u.test(before?.folded ?? '')
    );
  if (!/^\p{Lu}/u.test(lexeme.text)) return false;
  if (!/^(?:may|march|mar|sep|dec|oct|jan)$/u.test(lexeme.folded)) return true;
  return beside || BEFORE_MONTH.test(before?.folded ?? '');
}
