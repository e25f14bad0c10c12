import type { Span } from '../../core/span.js';
import { withoutAccents } from '../matching/vocabulary.js';

/** A piece of text that may belong to a quantity. */
export interface Lexeme {
  readonly kind: 'figures' | 'word' | 'sign';
  readonly text: string;
  /** Lower case, without accents. */
  readonly folded: string;
  readonly span: Span;
  /** What stands between the one before it and it. */
  readonly gap: string;
}

/** Figures with their separators; groups of three may be parted by spaces. Words are letters only. */
const LEXEME =
  /(?<figures>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<sign>[%€$£¥:°º½¼¾])/gu;

/** Entities and addresses hold figures that are no numbers. */
const NO_TEXT = /&#?\w{1,8};|https?:\S+|www\.\S+|\S+@\S+\.\S+/gu;

/** Lower case, without accents and ligatures. */
export function fold(word: string): string {
  return withoutAccents(word.toLowerCase());
}

/** Cuts a text into figures, words and the signs of units; the rest is in the gaps. */
export function lex(text: string): Lexeme[] {
  const plain = text.replace(NO_TEXT, (match) => ' '.repeat(match.length));
  const lexemes: Lexeme[] = [];
  let end = 0;
  for (const match of plain.matchAll(LEXEME)) {
    const [piece] = match;
    const start = match.index;
    const kind =
      match.groups?.figures !== undefined ? 'figures' : match.groups?.word !== undefined ? 'word' : 'sign';
    lexemes.push({
      kind,
      text: piece,
      folded: kind === 'word' ? fold(piece) : piece,
      span: { start, end: start + piece.length },
      gap: plain.slice(end, start),
    });
    end = start + piece.length;
  }
  return lexemes;
}

/** What figures may mean, the most probable in the language first: `1,500` is 1500 or 1.5. */
export function readFigures(figures: string, decimal: ',' | '.'): number[] {
  const plain = figures.replace(/[ \u00a0\u202f]/gu, '');
  const separators = plain.match(/[.,]/gu) ?? [];
  const [separator] = separators;
  if (separator === undefined) return [Number(plain)];
  const last = separators.at(-1) ?? separator;
  const groups = /^\d{1,3}(?:[.,]\d{3})+$/u.test(plain) && new Set(separators).size === 1;
  if (groups) {
    const grouped = Number(plain.replace(/[.,]/gu, ''));
    if (separators.length > 1) return [grouped];
    const broken = Number(plain.replace(',', '.'));
    return separator === decimal ? [broken, grouped] : [grouped, broken];
  }
  if (separators.length > 1 && new Set(separators).size === 1) return [];
  const at = plain.lastIndexOf(last);
  return [Number(`${plain.slice(0, at).replace(/[.,]/gu, '')}.${plain.slice(at + 1)}`)];
}
