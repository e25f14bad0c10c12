import { shiftSpan } from '../../core/span.js';
import { readClock } from './clock.js';
import { readCode } from './code.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import type { NumberLanguage } from './language.js';
import { lex } from './lex.js';
import { readNumeral } from './numeral.js';
import type { Quantity } from './quantity.js';
import { readRoman } from './roman.js';
import type { QuantityLanguage, Read, Source } from './source.js';
import { readWord } from './word.js';

const LANGUAGES: Readonly<Record<QuantityLanguage, NumberLanguage>> = { fr: FRENCH, en: ENGLISH };

/** Every kind of quantity; the first that begins at a lexeme counts. */
const KINDS: readonly Read[] = [readCode, readClock, readRoman, readNumeral, readWord];

/** The numbers, dates and times of a text, in its order. Spans are moved by `offset`. */
export function readQuantities(text: string, language: QuantityLanguage, offset = 0): Quantity[] {
  const source: Source = { text, lexemes: lex(text), language, words: LANGUAGES[language] };
  const found: Quantity[] = [];
  for (let index = 0; index < source.lexemes.length;) {
    const reading = readAt(source, index);
    if (reading?.quantity)
      found.push({ ...reading.quantity, span: shiftSpan(reading.quantity.span, offset) });
    index = reading?.next ?? index + 1;
  }
  return found;
}

const readAt: Read = (source, index) => {
  for (const read of KINDS) {
    const reading = read(source, index);
    if (reading) return reading;
  }
  return undefined;
};
