import type { Span } from '../../core/span.js';
import type { NumberLanguage } from './language.js';
import type { Lexeme } from './lex.js';
import type { Quantity } from './quantity.js';

/** Languages whose quantities can be read. */
export type QuantityLanguage = 'fr' | 'en';

/** A text that quantities are read off. */
export interface Source {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly language: QuantityLanguage;
  readonly words: NumberLanguage;
}

/** What begins at a lexeme, and the index of the lexeme to go on with. */
interface Reading {
  readonly next: number;
  /** Undefined for words that belong to what follows. */
  readonly quantity?: Quantity;
}

/** A kind of quantity: reads what begins at a lexeme, or tells that nothing of its kind does. */
export type Read = (source: Source, index: number) => Reading | undefined;

/** The quantity of the lexemes from one up to another. */
export function quantityAt(
  source: Source,
  from: number,
  to: number,
  keys: readonly string[],
  rest: Partial<Quantity> = {},
): Quantity {
  const start = source.lexemes[from]?.span.start ?? 0;
  return quantityOf(source, { start, end: source.lexemes[to - 1]?.span.end ?? start }, keys, rest);
}

/** The quantity of a stretch of the text. */
export function quantityOf(
  { text }: Source,
  span: Span,
  keys: readonly string[],
  rest: Partial<Quantity>,
): Quantity {
  return {
    span,
    text: text.slice(span.start, span.end),
    keys: [...new Set(keys)],
    unit: undefined,
    isSoft: false,
    inWords: false,
    form: 'cardinal',
    ...rest,
  };
}

/** Whether a word halves what follows: `half a million`. */
export function isHalfOf({ lexemes, words }: Source, at: number): boolean {
  const [half, article, scale] = lexemes.slice(Math.max(at, 0), at + 3);
  return (
    half?.folded === 'half' && /^an?$/u.test(article?.folded ?? '') && words.scales.has(scale?.folded ?? '')
  );
}
