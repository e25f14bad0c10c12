import type { NumberLanguage } from './language.js';
import { readFigures, type Lexeme } from './lex.js';

/** A number that was read off a run of lexemes. */
export interface ReadNumber {
  /** What it may be, the most probable first. */
  readonly values: readonly number[];
  /** Index after its last lexeme. */
  readonly end: number;
  readonly isOrdinal: boolean;
  readonly inWords: boolean;
  /** The last scale in it: 1 where it has none. */
  readonly scale: number;
}

/** Between the words of one number. */
const JOINS = /^(?:[ \u00a0\u202f]+|\s?[-‐‑]\s?|)$/u;

/** Whether two words of a number add up: `vingt` and `trois`, `dix` and `huit`, not `two` and `three`. */
function adds(current: number, value: number): boolean {
  if (current % 100 === 0) return current > 0;
  const rest = current % 100;
  if (rest >= 20 && rest % 10 === 0 && value < 10 && value > 0) return true;
  if (rest === 10) return value >= 7 && value <= 9;
  return (rest === 60 || rest === 80) && value >= 10 && value < 20;
}

/** `quatre-vingt` is four twenties. */
function isFourTwenties(current: number, value: number): boolean {
  return value === 20 && current % 100 === 4;
}

/**
 * Reads the number that begins at a lexeme: words (`trois cent mille`), figures, or figures with a scale behind them
 * (`1,5 milliard`) and more figures behind it (`835 mille 582`). Words that do not add up are numbers of their own.
 */
export function readNumber(
  lexemes: readonly Lexeme[],
  from: number,
  language: NumberLanguage,
  decimal: ',' | '.',
): ReadNumber | undefined {
  let total = 0;
  let current: number | undefined;
  let alternative: number | undefined;
  let scale = 1;
  /** What the last scale multiplied: a thousand million is one number. */
  let counted = 0;
  let largest = Infinity;
  let isOrdinal = false;
  let inWords = true;
  let index = from;
  let end = from;
  for (; index < lexemes.length && !isOrdinal; index++) {
    const lexeme = lexemes[index];
    if (!lexeme) break;
    if (index > from && !JOINS.test(lexeme.gap)) break;
    const { folded, kind } = lexeme;
    if (kind === 'figures') {
      const [value, other] = readFigures(lexeme.text, decimal);
      if (index > from) {
        // `835 mille 582`
        const goesOn = !inWords && current === undefined && largest < Infinity && Number.isInteger(value);
        if (!goesOn || value === undefined || value >= largest) break;
        current = value;
        end = index + 1;
        continue;
      }
      if (value === undefined) return undefined;
      current = value;
      alternative = other;
      inWords = false;
      end = index + 1;
      continue;
    }
    if (kind !== 'word') break;
    if (folded === language.and && index > from && joinsOn(index)) continue;
    const cardinal = language.cardinals.get(folded);
    const ordinal =
      inWords && !(index > from && language.alone.has(folded)) ? language.ordinals.get(folded) : undefined;
    const multiplier = language.scales.get(folded);
    if (cardinal !== undefined && inWords) {
      if (current === undefined) current = cardinal;
      else if (isFourTwenties(current, cardinal) && folded.startsWith('vingt')) current += 76;
      else if (adds(current, cardinal)) current += cardinal;
      else break;
    } else if (
      ordinal !== undefined &&
      (current === undefined || adds(current, ordinal) || ordinal >= 100 || isFourTwenties(current, ordinal))
    ) {
      if (ordinal >= 100) current = (current ?? 1) * ordinal;
      else if (isFourTwenties(current ?? 0, ordinal)) current = (current ?? 0) + 76;
      else current = (current ?? 0) + ordinal;
      isOrdinal = true;
    } else if (multiplier === 100 && inWords) {
      if (current !== undefined && (current === 0 || current >= 100)) break;
      current = (current ?? 1) * 100;
    } else if (
      multiplier !== undefined &&
      multiplier >= 1000 &&
      current === undefined &&
      total === scale * counted &&
      multiplier > scale &&
      total > 0
    ) {
      total *= multiplier;
      scale *= multiplier;
      largest = scale;
    } else if (multiplier !== undefined && multiplier >= 1000 && multiplier < largest) {
      if (current === undefined && total > 0) break;
      if (alternative !== undefined) alternative *= multiplier;
      counted = current ?? 1;
      total += counted * multiplier;
      current = undefined;
      scale = multiplier;
      largest = multiplier;
    } else break;
    end = index + 1;
  }
  if (end === from) return undefined;
  const value = total + (current ?? 0);
  const values = alternative === undefined ? [value] : [value, alternative];
  return { values, end, isOrdinal, inWords, scale };

  /** Whether a number goes on after `and`: `vingt et un`, `two hundred and five`, no more than that. */
  function joinsOn(at: number): boolean {
    const next = lexemes[at + 1];
    if (!next || !inWords || !JOINS.test(next.gap)) return false;
    const following = language.cardinals.get(next.folded) ?? language.ordinals.get(next.folded);
    if (following === undefined) return false;
    if (language.and === 'et')
      return (following === 1 || following === 11) && (current ?? 0) >= 20 && (current ?? 0) % 10 === 0;
    return (current ?? 0) % 100 === 0 && ((current ?? 0) >= 100 || total > 0);
  }
}
