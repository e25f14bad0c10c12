import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import type { NumberLanguage } from './language.js';
import { lex, type Lexeme } from './lex.js';
import { readNumber } from './number-words.js';
import { numberKey, type Quantity, type Unit } from './quantity.js';
import { romanValue } from './roman.js';
import { readTime, timeKeys } from './time-of-day.js';

/** Languages whose quantities can be read. */
export type QuantityLanguage = 'fr' | 'en';

const LANGUAGES: Readonly<Record<QuantityLanguage, NumberLanguage>> = { fr: FRENCH, en: ENGLISH };

const SPACE = /^[ \u00a0\u202f]?$/u;
const NEAR = /^[ \u00a0\u202f-]?$/u;
const CENTURY = /^(?:siecles?|century|centuries|c)$/u;
/** Words before a month whose name is another word too. */
const BEFORE_MONTH =
  /^(?:in|of|last|next|since|until|till|by|early|late|mid|this|from|to|on|before|after|during|between)$/u;

/** Words between a night and its day: `la nuit du samedi au dimanche`. */
const NIGHT = 5;

/** The numbers, dates and times of a text, in its order. Spans are moved by `offset`. */
export function readQuantities(text: string, language: QuantityLanguage, offset = 0): Quantity[] {
  return new Reader(text, language, offset).read();
}

/** Whole units that an amount of a smaller one comes to: 24 hours are a day, ten years a decade. */
function longerUnits(value: number, { name }: Unit): string[] {
  return (WHOLES.get(`${value} ${name}`) ?? []).map((whole) => `u:${whole}`);
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

class Reader {
  readonly #lexemes: readonly Lexeme[];
  readonly #words: NumberLanguage;
  readonly #found: Quantity[] = [];

  constructor(
    private readonly text: string,
    private readonly language: QuantityLanguage,
    private readonly offset: number,
  ) {
    this.#lexemes = lex(text);
    this.#words = LANGUAGES[language];
  }

  read(): Quantity[] {
    for (let index = 0; index < this.#lexemes.length;) index = this.#readAt(index);
    return this.#found;
  }

  /** Reads what begins at a lexeme, and tells where to go on. */
  #readAt(index: number): number {
    return (
      this.#code(index) ??
      this.#time(index) ??
      this.#roman(index) ??
      this.#number(index) ??
      this.#word(index) ??
      index + 1
    );
  }

  #add(from: number, to: number, keys: readonly string[], rest: Partial<Quantity> = {}): void {
    const start = this.#lexemes[from]?.span.start ?? 0;
    const end = this.#lexemes[to - 1]?.span.end ?? start;
    this.#addSpan(start, end, keys, rest);
  }

  #addSpan(start: number, end: number, keys: readonly string[], rest: Partial<Quantity>): void {
    this.#found.push({
      span: { start: start + this.offset, end: end + this.offset },
      text: this.text.slice(start, end),
      keys: [...new Set(keys)],
      unit: undefined,
      isSoft: false,
      inWords: false,
      form: 'cardinal',
      ...rest,
    });
  }

  /** Letters and figures in one: `G20`, `H1N1`. */
  #code(index: number): number | undefined {
    let end = index;
    let hasFigures = false;
    for (let at = index; at < this.#lexemes.length; at++) {
      const lexeme = this.#lexemes[at];
      if (!lexeme || lexeme.kind === 'sign' || (at > index && lexeme.gap !== '')) break;
      hasFigures ||= lexeme.kind === 'figures';
      end = at + 1;
    }
    const first = this.#lexemes[index];
    if (end - index < 2 || !hasFigures || first?.kind !== 'word' || first.folded === 'x') return undefined;
    const last = this.#lexemes[end - 1];
    const text = this.text.slice(first.span.start, last?.span.end);
    if (/^[A-Z]{2,3}\d[\d.,]*$/u.test(text) && this.#lexemes[index + 1] && /^(?:US|EUR|USD|CHF)/u.test(text))
      return undefined;
    const numbers = text.match(/\d+/gu)?.map((figures) => numberKey(Number(figures))) ?? [];
    this.#add(index, end, [`c:${text.toLowerCase()}`, ...numbers], { isSoft: true, form: 'code' });
    return end;
  }

  #time(index: number): number | undefined {
    const lexeme = this.#lexemes[index];
    if (lexeme?.kind !== 'figures') return undefined;
    const time = readTime(this.text, lexeme.span.start, this.language);
    if (!time) return undefined;
    this.#addSpan(lexeme.span.start, time.end, time.keys, { form: 'time' });
    let next = index;
    while ((this.#lexemes[next]?.span.start ?? Infinity) < time.end) next++;
    return next;
  }

  /** Centuries, and the numbers of kings and popes, which are soft. */
  #roman(index: number): number | undefined {
    const lexeme = this.#lexemes[index];
    if (lexeme?.kind !== 'word') return undefined;
    const [, digits = '', ending = ''] = /^([IVX]+)(e|er|ère|ème|ᵉ|th|st|nd|rd)?$/u.exec(lexeme.text) ?? [];
    const value = romanValue(digits);
    const isCentury = CENTURY.test(this.#lexemes[index + 1]?.folded ?? '');
    if (value === undefined || (ending === '' && !isCentury && digits.length < 2)) return undefined;
    this.#add(index, index + 1, [numberKey(value)], { form: 'ordinal', isSoft: !isCentury });
    return index + 1;
  }

  #number(index: number): number | undefined {
    const first = this.#lexemes[index];
    if (!first || (first.folded === 'cent' && /^(?:pour|per)$/u.test(this.#lexemes[index - 1]?.folded ?? '')))
      return undefined;
    const number = readNumber(this.#lexemes, index, this.#words, this.language === 'fr' ? ',' : '.');
    if (!number) return undefined;
    const bareVague = number.end === index + 1 && this.#words.vague.get(first.folded);
    if (bareVague) {
      this.#add(
        index,
        number.end,
        bareVague.map((value) => `v:${value}`),
        { isSoft: true, inWords: true, form: 'vague' },
      );
      return number.end;
    }
    let { end, isOrdinal } = number;
    let values = number.values;
    // A French billion is a thousand English ones, but what was taken over from English says billion for milliard.
    if (this.language === 'fr' && number.scale === 1e12)
      values = values.flatMap((value) => [value, value / 1000]);
    let form: Quantity['form'] = isOrdinal ? 'ordinal' : 'cardinal';
    const keys: string[] = [];
    const next = this.#lexemes[end];
    if (!number.inWords && next?.kind === 'word') {
      const suffix = SPACE.test(next.gap) ? this.#words.suffixes.get(next.folded) : undefined;
      if (next.gap === '' && this.#words.ordinalEnding.test(next.folded)) {
        isOrdinal = true;
        form = 'ordinal';
        end++;
      } else if (
        this.language === 'en' &&
        /^['’]?$/u.test(next.gap) &&
        next.folded === 's' &&
        (values[0] ?? 1) % 10 === 0
      ) {
        form = 'decade';
        end++;
      } else if (
        suffix &&
        number.scale === 1 &&
        (next.gap === '' || next.folded.length > 1 || this.#lexemes[end + 1]?.text === '€')
      ) {
        values = suffix.flatMap((factor) => values.map((value) => value * factor));
        end++;
      }
    }
    const half = this.#half(end);
    if (half !== undefined && !isOrdinal) {
      values = values.map((value) => value + 0.5 * number.scale);
      if (half.isClose) end = half.end;
    }
    const [value = 0] = values;
    const before = this.#lexemes[index - 1];
    if (this.language === 'fr' && before?.folded === this.#words.decadeWord && value % 10 === 0)
      form = 'decade';
    if (form === 'decade' && value < 100)
      keys.push(...[value < 20 ? 2000 : 1900, 1800].map((century) => numberKey(century + value)));
    keys.push(...values.map(numberKey));
    if (/^\d{2}$/u.test(first.text)) keys.push(...this.#yearKeys(value, index));
    const unit = this.#unit(index, end);
    if ((unit?.name === 'hour' || this.#isOClock(end)) && value <= 24) keys.push(...timeKeys(value, 0));
    if (unit?.kind === 'percent') keys.push(numberKey(value / 100));
    if (/^(?:half|demi)$/u.test(before?.folded ?? '') || this.#isHalfOf(index - 2))
      keys.push(numberKey(value / 2));
    const isBareScale = this.#words.scales.has(first.folded) && number.end === index + 1;
    if (isBareScale) keys.push(`v:${value}`);
    if (/^\d{1,2}\.\d{2}$/u.test(first.text))
      keys.push(...timeKeys(Math.floor(value), Math.round((value % 1) * 100)));
    if (unit?.kind === 'time') keys.push(...longerUnits(value, unit));
    if (unit?.name === 'month' && value > 12 && value % 6 === 0) keys.push(numberKey(value / 12));
    const alone = number.end === index + 1 && number.inWords;
    const isOne = first.text === '1' && unit === undefined;
    this.#add(index, end, keys, {
      unit,
      form,
      inWords: number.inWords,
      isSoft:
        (alone && this.#words.soft.has(first.folded)) ||
        this.#isRound(end) ||
        isOne ||
        isBareScale ||
        (unit?.kind === 'percent' && value === 100),
    });
    return Math.max(end, half?.end ?? end);
  }

  /** Whether an ordinal names a round of a cup, which English names otherwise: `huitième de finale` is the last 16. */
  #isRound(at: number): boolean {
    const words = this.#lexemes.slice(at, at + 2).map(({ folded }) => folded);
    return this.language === 'fr' && words.join(' ') === 'de finale';
  }

  /** Whether a number in words is a time: `five o'clock`, `seven in the evening`. */
  #isOClock(at: number): boolean {
    const words = this.#lexemes.slice(at, at + 3).map(({ folded }) => folded);
    return /^(?:o clock|in the (?:morning|afternoon|evening))/u.test(words.join(' '));
  }

  /** `et demi`, `and a half`, at once or after a word: `two years and a half`. */
  #half(at: number): { end: number; isClose: boolean } | undefined {
    const words = this.language === 'fr' ? /^et demie?$/u : /^and a half$/u;
    const length = this.language === 'fr' ? 2 : 3;
    for (const skip of [0, 1]) {
      const run = this.#lexemes.slice(at + skip, at + skip + length);
      if (run.length < length || run.some(({ gap }) => !/^[\s-]+$/u.test(gap))) continue;
      if (words.test(run.map(({ folded }) => folded).join(' ')))
        return { end: at + skip + length, isClose: skip === 0 };
    }
    return undefined;
  }

  /** Whether a word halves what follows: `half a million`. */
  #isHalfOf(at: number): boolean {
    const [half, article, scale] = this.#lexemes.slice(Math.max(at, 0), at + 3);
    return (
      half?.folded === 'half' &&
      /^an?$/u.test(article?.folded ?? '') &&
      this.#words.scales.has(scale?.folded ?? '')
    );
  }

  /** Two figures may be a year without its century: after another year, or after an apostrophe. */
  #yearKeys(value: number, index: number): string[] {
    const lexeme = this.#lexemes[index];
    const before = this.#lexemes[index - 1];
    const year = before && /^(?:1[5-9]|20)\d\d$/u.test(before.text) ? Number(before.text) : undefined;
    if (year !== undefined && /^[-–/]$/u.test(lexeme?.gap ?? ''))
      return [numberKey(year - (year % 100) + value)];
    if (/['’]$/u.test(lexeme?.gap ?? '')) return [numberKey(1900 + value), numberKey(2000 + value)];
    return [];
  }

  /** The unit before or behind the lexemes of a number. */
  #unit(from: number, to: number): Unit | undefined {
    const { units } = this.#words;
    const before = this.#lexemes[from - 1];
    if (before?.kind === 'sign' && SPACE.test(this.#lexemes[from]?.gap ?? '')) {
      const unit = units.get(before.text);
      if (unit?.kind === 'currency') return unit;
    }
    let at = to;
    for (let skipped = 0; skipped < 3; skipped++) {
      const lexeme = this.#lexemes[at];
      if (!lexeme || !/^[\s'’.-]*$/u.test(lexeme.gap)) return undefined;
      const next = this.#lexemes[at + 1];
      if (/^(?:pour|per)$/u.test(lexeme.folded) && next?.folded === 'cent') return units.get('%');
      const unit = units.get(lexeme.folded);
      if (unit && (skipped === 0 || unit.kind === 'currency')) return unit;
      const mayStandBetween = /^(?:de|d|of|us|u|s)$/u.test(lexeme.folded) || /^\p{Lu}/u.test(lexeme.text);
      if (!mayStandBetween || !NEAR.test(lexeme.gap)) return undefined;
      at++;
    }
    return undefined;
  }

  #word(index: number): number | undefined {
    const lexeme = this.#lexemes[index];
    if (lexeme?.kind !== 'word') return undefined;
    if (this.#isHalfOf(index)) return index + 1;
    const { folded } = lexeme;
    const words = this.#words;
    const numbers = (values: readonly number[]) => values.map(numberKey);
    const collective = words.collectives.get(folded);
    const vague = words.vague.get(folded);
    const loose = words.loose.get(folded);
    const decade = words.decades.get(folded);
    const month = words.months.get(folded);
    const weekday = words.weekdays.get(folded);
    const unit = words.units.get(folded);
    const common = { inWords: true } as const;
    if (collective) {
      const before = this.#lexemes[index - 1]?.folded ?? '';
      const halves =
        /^(?:half|demi)$/u.test(before) || this.#lexemes[index - 2]?.folded === 'half'
          ? collective.map((value) => value / 2)
          : [];
      const scale = /^(?:de|of)$/u.test(this.#lexemes[index + 1]?.folded ?? '')
        ? words.vague.get(this.#lexemes[index + 2]?.folded ?? '')?.[0]
        : undefined;
      this.#add(
        index,
        index + (scale === undefined ? 1 : 3),
        numbers([...collective, ...halves].map((value) => value * (scale ?? 1))),
        {
          ...common,
          isSoft: true,
        },
      );
      if (scale !== undefined) return index + 3;
    } else if (vague) {
      this.#add(
        index,
        index + 1,
        vague.map((value) => `v:${value}`),
        { ...common, isSoft: true, form: 'vague' },
      );
    } else if (loose) this.#add(index, index + 1, numbers(loose), { ...common, isSoft: true });
    else if (decade !== undefined) {
      this.#add(index, index + 1, numbers([decade, decade % 100]), {
        ...common,
        isSoft: true,
        form: 'decade',
      });
    } else if (month !== undefined && this.#isMonth(index)) {
      this.#add(index, index + 1, [`m:${month}`], { ...common, isSoft: true, form: 'month' });
    } else if (weekday !== undefined && (this.language === 'fr' || /^\p{Lu}/u.test(lexeme.text))) {
      this.#add(index, index + 1, this.#weekdayKeys(weekday, index), {
        ...common,
        isSoft: true,
        form: 'weekday',
      });
    } else if (/^(?:midi|noon)$/u.test(folded))
      this.#add(index, index + 1, ['t:720'], { ...common, isSoft: true, form: 'time' });
    else if (/^(?:minuit|midnight)$/u.test(folded))
      this.#add(index, index + 1, ['t:0'], { ...common, isSoft: true, form: 'time' });
    else if (unit?.kind === 'time')
      this.#add(index, index + 1, [`u:${unit.name}`], { ...common, isSoft: true, form: 'unit' });
    else return undefined;
    return index + 1;
  }

  /** A French night is named by the day that it ends in: `la nuit de dimanche` may be Saturday night. */
  #weekdayKeys(weekday: number, index: number): string[] {
    const before = this.#lexemes.slice(Math.max(0, index - NIGHT), index);
    const isNight = this.language === 'fr' && before.some(({ folded }) => folded === 'nuit');
    return [`w:${weekday}`, ...(isNight ? [`w:${((weekday + 5) % 7) + 1}`] : [])];
  }

  #isMonth(index: number): boolean {
    const lexeme = this.#lexemes[index];
    if (!lexeme) return false;
    const before = this.#lexemes[index - 1];
    const next = this.#lexemes[index + 1];
    const beside = before?.kind === 'figures' || next?.kind === 'figures';
    if (this.language === 'fr')
      return (
        lexeme.folded.length > 4 ||
        beside ||
        /^(?:en|de|mois|d|debut|fin|mi|depuis|du|au|et)$/u.test(before?.folded ?? '')
      );
    if (!/^\p{Lu}/u.test(lexeme.text)) return false;
    if (!/^(?:may|march|mar|sep|dec|oct|jan)$/u.test(lexeme.folded)) return true;
    return beside || BEFORE_MONTH.test(before?.folded ?? '');
  }
}
