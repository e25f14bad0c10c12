import { quantityOf, type Read } from './source.js';
import { readTime } from './time-of-day.js';

/** A time of day in figures. */
export const readClock: Read = (source, index) => {
  const { text, lexemes, language } = source;
  const lexeme = lexemes[index];
  if (lexeme?.kind !== 'figures') return undefined;
  const { start } = lexeme.span;
  const time = readTime(text, start, language);
  if (!time) return undefined;
  let next = index;
  while ((lexemes[next]?.span.start ?? Infinity) < time.end) next++;
  return { next, quantity: quantityOf(source, { start, end: time.end }, time.keys, { form: 'time' }) };
};
