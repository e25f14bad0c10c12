import type { Span } from '../../core/span.js';

/** What a quantity counts in, where it says so: `percent`, a currency (`euro`), a length (`kilometre`). */
export interface Unit {
  readonly name: string;
  readonly kind: 'percent' | 'currency' | 'length' | 'time';
}

/**
 * A number, date or time of a text.
 *
 * `keys` are all the things that it may mean, most probable first; two quantities may be the same when they share one:
 * `n:1500000` a number, `t:1050` a time of day in minutes, `m:3` a month, `w:1` a weekday, `v:1000` thousands of
 * something, `u:day` a unit of time by itself, `c:g20` a name with figures.
 */
export interface Quantity {
  readonly span: Span;
  readonly text: string;
  readonly keys: readonly string[];
  readonly unit: Unit | undefined;
  /** Whether it is one of those that translations come and go with: `one`, `first`, `half`, weekdays. */
  readonly isSoft: boolean;
  /** Whether it is written in words. */
  readonly inWords: boolean;
  /** Whether it counts, ranks, or names a decade or a century. */
  readonly form: 'cardinal' | 'ordinal' | 'decade' | 'time' | 'month' | 'weekday' | 'vague' | 'code' | 'unit';
}

/** The number that a quantity most probably is; undefined where it is none. */
export function valueOf({ keys }: Pick<Quantity, 'keys'>): number | undefined {
  const key = keys.find((candidate) => candidate.startsWith('n:'));
  return key === undefined ? undefined : Number(key.slice(2));
}

/** The key of a number. */
export function numberKey(value: number): string {
  return `n:${Number(value.toPrecision(12))}`;
}
