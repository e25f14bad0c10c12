import type { Span } from '../../../core/span.js';

/**
 * Characters that mean something in Apertium's stream format, or that its stages use as marks in their output.
 * They travel as private-use characters, which every stage lets pass, so that a mark in the output is always
 * the engine's. `$` and `/` are escaped instead, as dictionaries know them (`$5`, `km/h`).
 */
const TRAVELLERS = ['*', '#', '@', '~', '[', ']', '{', '}', '^', '\\', '<', '>'];
const FIRST_TRAVELLER = 0xe000;

const outward = new Map(
  TRAVELLERS.map((char, index) => [char, String.fromCharCode(FIRST_TRAVELLER + index)]),
);
const inward = new Map([...outward].map(([char, traveller]) => [traveller, char]));
const LAST_TRAVELLER = FIRST_TRAVELLER + TRAVELLERS.length - 1;

const isTraveller = new RegExp(
  `[${String.fromCharCode(FIRST_TRAVELLER)}-${String.fromCharCode(LAST_TRAVELLER)}]`,
  'g',
);
const mustTravel = new RegExp(`[${TRAVELLERS.map((char) => `\\${char}`).join('')}]`, 'g');
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const SENTENCE_END = /[.!?]$/;

/** A sentence ready to be sent. */
export interface Encoded {
  readonly text: string;
  /** Whether a full stop was added to end the sentence for the tagger. */
  readonly stopAdded: boolean;
}

/** Whether there is anything to translate. */
export function hasWords(sentence: string): boolean {
  return /[\p{L}\p{N}]/u.test(sentence);
}

/** Puts a sentence into Apertium's stream format; control characters and line ends become spaces. */
export function encode(sentence: string): Encoded {
  const text = sentence
    .toWellFormed()
    .replace(isTraveller, '\ufffd')
    .replace(CONTROL, ' ')
    .trim()
    .replace(mustTravel, (char) => outward.get(char) ?? char)
    .replace(/[$/]/g, '\\$&');
  const stopAdded = !SENTENCE_END.test(text);
  return { text: stopAdded ? `${text}.` : text, stopAdded };
}

/** Text without marks, and which of its words the engine did not know. */
export interface Decoded {
  readonly text: string;
  /** Spans into `text`, in order. */
  readonly unknownWords: readonly Span[];
}

/** An escaped character, a mark with the word it stands before, or a run of spaces. */
const PIECE = /\\?@([\p{L}\p{M}\p{N}_]+)|\\?@|\\([\s\S])|\*([\p{L}\p{M}\p{N}_]+)|[*#]| {2,}/gu;

/**
 * Reads what the last stage wrote. Marks: `*` and `@` stand before a word that the dictionaries lack,
 * `#` before or within a word that could not be inflected (its lemma stands there instead).
 * Runs of spaces, which the transfer rules leave where they drop a word, become one.
 */
export function decode(output: string, stopAdded: boolean): Decoded {
  const marked = (stopAdded ? output.replace(/\s*\.$/, '') : output).trim();
  const unknownWords: Span[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(PIECE)) {
    const [piece, untranslated, escaped, unknown] = match;
    text += marked.slice(from, match.index);
    from = match.index + piece.length;
    const word = unknown ?? untranslated;
    if (word !== undefined) {
      unknownWords.push({ start: text.length, end: text.length + word.length });
      text += word;
    } else if (escaped !== undefined) text += escaped;
    else if (piece.startsWith(' ')) text += ' ';
  }
  text += marked.slice(from);
  return { text: text.replace(isTraveller, (char) => inward.get(char) ?? char), unknownWords };
}
