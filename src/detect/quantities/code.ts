import { numberKey } from './quantity.js';
import { quantityAt, type Read } from './source.js';

/** Letters and figures in one: `G20`, `H1N1`. */
export const readCode: Read = (source, index) => {
  const { lexemes } = source;
  let end = index;
  let hasFigures = false;
  for (let at = index; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (!lexeme || lexeme.kind === 'sign' || (at > index && lexeme.gap !== '')) break;
    hasFigures ||= lexeme.kind === 'figures';
    end = at + 1;
  }
  const first = lexemes[index];
  if (end - index < 2 || !hasFigures || first?.kind !== 'word' || first.folded === 'x') return undefined;
  const text = source.text.slice(first.span.start, lexemes[end - 1]?.span.end);
  if (/^[A-Z]{2,3}\d[\d.,]*$/u.test(text) && /^(?:US|EUR|USD|CHF)/u.test(text)) return undefined;
  const numbers = text.match(/\d+/gu)?.map((figures) => numberKey(Number(figures))) ?? [];
  const keys = [`c:${text.toLowerCase()}`, ...numbers];
  return { next: end, quantity: quantityAt(source, index, end, keys, { isSoft: true, form: 'code' }) };
};
