import type { LanguagePair, Unreliability } from '../core/translation.js';
import { wordPieces } from '../core/words.js';
import { functionWordsOf } from './function-words.js';

/** What reliability is judged by. */
export interface TranslatedText {
  readonly text: string;
  /** Whether the engine says that it stopped at its length limit. */
  readonly truncated?: boolean | undefined;
}

/**
 * Why a translation is evidence for nothing, in the order of the checks below; empty when it may be believed.
 * Each check is tuned to stay silent on what people write: it is the grossly broken that it is after.
 */
export function unreliabilities(source: string, output: TranslatedText, pair: LanguagePair): Unreliability[] {
  const sourceTokens = tokens(source, pair.source);
  const outputTokens = tokens(output.text, pair.target);
  const found: Unreliability[] = [];
  if (output.truncated === true || endsAbruptly(source, output.text, pair)) found.push('cut');
  if (longestLoop(outputTokens) > longestLoop(sourceTokens) + LOOP_TOLERANCE) found.push('loops');
  if (staysInSource(sourceTokens, outputTokens, pair)) found.push('untranslated');
  if (Math.abs(lengthDeviation(source, output.text, pair)) > MAX_LENGTH_DEVIATION) found.push('length');
  return found;
}

/** A word or punctuation mark. */
interface Token {
  readonly text: string;
  /** Whether it is a word written in lower case, so neither a name nor the beginning of a sentence. */
  readonly isLowerCaseWord: boolean;
}

function tokens(text: string, language: string): Token[] {
  // Languages that group digits with spaces would repeat “000” otherwise.
  const joined = text.replace(/(?<=\d)[\s.,’'](?=\d{3}(?!\d))/g, '');
  return wordPieces(joined, language)
    .filter((piece) => piece.text.trim() !== '')
    .map(({ text: word }) => ({
      text: word.toLowerCase(),
      isLowerCaseWord: /^\p{Ll}[\p{Ll}\p{M}'’]*$/u.test(word),
    }));
}

const FINAL_PUNCTUATION = /[.!?…][\p{Pf}\p{Pi}\p{Pe}"'\s]*$/u;

/** Marks that nothing ends with, and a dangling elision such as `l'`. */
const OPEN_END = /(?:[,([«“–—-]|(?<!\p{L})\p{L}['’])\s*$/u;

/** Share of the expected length below which a translation that lost its final punctuation counts as cut. */
const CUT_LENGTH = 0.6;

/** The source ends with a sentence's end, and the output with an open end, or early and with none. */
function endsAbruptly(source: string, output: string, pair: LanguagePair): boolean {
  if (!FINAL_PUNCTUATION.test(tail(source)) || FINAL_PUNCTUATION.test(tail(output))) return false;
  return OPEN_END.test(tail(output)) || output.length < CUT_LENGTH * expectedLength(source, pair);
}

/** Enough of a text to see its end; keeps the patterns cheap on any input. */
function tail(text: string): string {
  return text.slice(-20);
}

/** Length of the longest phrase, in tokens, that is looked for in a row. */
const LONGEST_PHRASE = 12;

/** Repetitions beyond those of the source that are still believed. */
const LOOP_TOLERANCE = 3;

/** How often a phrase of up to twelve tokens is at most said in a row: 1 for a text that does not repeat itself. */
function longestLoop(words: readonly Token[]): number {
  let longest = 1;
  for (let period = 1; period <= LONGEST_PHRASE; period++) {
    let same = 0;
    for (let index = period; index < words.length; index++) {
      same = words[index]?.text === words[index - period]?.text ? same + 1 : 0;
      longest = Math.max(longest, 1 + Math.floor(same / period));
    }
  }
  return longest;
}

/** Source words copied through, as a share of those that can be judged, from which a translation is none. */
const MAX_COPIED = 0.6;

/** Words that a judgement needs. */
const MIN_WORDS = 3;

/**
 * The output is in the language of the source: it has more of its function words than of its own, or most lower-case
 * words of the source stand in it unchanged. Names, numbers, first
 * words and words that the target language shares are not counted.
 */
function staysInSource(source: readonly Token[], output: readonly Token[], pair: LanguagePair): boolean {
  const sourceWords = functionWordsOf(pair.source);
  const targetWords = functionWordsOf(pair.target);
  const inSourceLanguage = countOnlyIn(sourceWords, targetWords, output);
  if (inSourceLanguage >= MIN_WORDS && inSourceLanguage > countOnlyIn(targetWords, sourceWords, output))
    return true;

  const written = new Set(output.map(({ text }) => text));
  const judged = source.filter(({ text, isLowerCaseWord }) => isLowerCaseWord && !targetWords.has(text));
  const copied = judged.filter(({ text }) => written.has(text));
  return copied.length >= MIN_WORDS && copied.length >= MAX_COPIED * judged.length;
}

function countOnlyIn(
  words: ReadonlySet<string>,
  others: ReadonlySet<string>,
  text: readonly Token[],
): number {
  return text.filter(({ text: word }) => words.has(word) && !others.has(word)).length;
}

/** Characters that a language takes to say what English says in one, measured on human translations of news. */
const VERBOSITY: Readonly<Record<string, number>> = { en: 1, fr: 1.12 };

/** Variance of the length of a translation per character of its source, measured on human translations of news. */
const VARIANCE_PER_CHARACTER = 3.7;

/** Standard deviations beyond which a length is not believed. */
const MAX_LENGTH_DEVIATION = 4.5;

/** Characters that a shorter source counts as: short texts vary more than their length says. */
const MIN_LENGTH = 20;

/** Standard deviations between the length of a translation and the expected one, as in Gale & Church 1993. */
function lengthDeviation(source: string, output: string, pair: LanguagePair): number {
  const length = Math.max(source.trim().length, MIN_LENGTH);
  return (output.trim().length - expectedLength(source, pair)) / Math.sqrt(length * VARIANCE_PER_CHARACTER);
}

/** In characters (UTF-16 code units). */
function expectedLength(source: string, pair: LanguagePair): number {
  return (source.trim().length * (VERBOSITY[pair.target] ?? 1)) / (VERBOSITY[pair.source] ?? 1);
}
