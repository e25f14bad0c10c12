import { numberKey } from './quantity.js';
import { quantityAt, type Read } from './source.js';

const VALUES: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);

/** The value of a Roman number below 400; undefined where it is none. */
function romanValue(text: string): number | undefined {
  if (!/^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text)) return undefined;
  const digits = Array.from(text, (letter) => VALUES.get(letter) ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

const CENTURY = /^(?:siecles?|century|centuries|c)$/u;

/** Centuries, and the numbers of kings and popes, which are soft. */
export const readRoman: Read = (source, index) => {
  const lexeme = source.lexemes[index];
  if (lexeme?.kind !== 'word') return undefined;
  const [, digits = '', ending = ''] = /^([IVX]+)(e|er|ère|ème|ᵉ|th|st|nd|rd)?$/u.exec(lexeme.text) ?? [];
  const value = romanValue(digits);
  const isCentury = CENTURY.test(source.lexemes[index + 1]?.folded ?? '');
  if (value === undefined || (ending === '' && !isCentury && digits.length < 2)) return undefined;
  return {
    next: index + 1,
    quantity: quantityAt(source, index, index + 1, [numberKey(value)], {
      form: 'ordinal',
      isSoft: !isCentury,
    }),
  };
};
