import type { Unit } from './quantity.js';

/** How a language writes numbers, dates and times. Words are lower case and without accents. */
export interface NumberLanguage {
  /** Words below a hundred. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them, from a hundred on. */
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Ordinals that never end a longer one: `premier`. */
  readonly alone: ReadonlySet<string>;
  /** Words of numbers that are soft when they stand alone, for they have other senses too. */
  readonly soft: ReadonlySet<string>;
  /** Words that stand for a number that a translation may leave out: `both`, `twice`, `half`. */
  readonly loose: ReadonlyMap<string, readonly number[]>;
  /** Nouns of a number: `dozen`; after an article they are that number, in the plural without one they are vague. */
  readonly collectives: ReadonlyMap<string, readonly number[]>;
  /** Plurals that stand for a vague number by themselves: `thousands`. */
  readonly vague: ReadonlyMap<string, readonly number[]>;
  /** Letters that follow figures at once, or after a space: `bn`. */
  readonly suffixes: ReadonlyMap<string, readonly number[]>;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Between the words of a number: `et`, `and`. */
  readonly and: string;
  /** Ordinal endings of figures. */
  readonly ordinalEnding: RegExp;
  /** Words before a decade in figures, words behind it: `années 90`. */
  readonly decadeWord: string | undefined;
  /** Words that stand for a decade: `nineties`. */
  readonly decades: ReadonlyMap<string, number>;
}

const unit = (kind: Unit['kind'], name: string): Unit => ({ kind, name });

/** `{ euro: 'euro euros €' }` → word → unit. */
export function unitsOf(
  lists: Readonly<Record<Unit['kind'], Readonly<Record<string, string>>>>,
): ReadonlyMap<string, Unit> {
  return new Map(
    Object.entries(lists).flatMap(([kind, units]) =>
      Object.entries(units).flatMap(([name, words]) =>
        words.split(' ').map((word) => [word, unit(kind as Unit['kind'], name)] as const),
      ),
    ),
  );
}

/** `zero one two` → each word with its place in the list, from `first` on. */
export function inOrder(words: string, first = 0): [string, number][] {
  return words
    .split(' ')
    .flatMap((word, index) => word.split('|').map((form): [string, number] => [form, first + index]));
}
