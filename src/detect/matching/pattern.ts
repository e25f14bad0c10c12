import { PARTS_OF_SPEECH, type PartOfSpeech } from '../../core/segment.js';
import { american } from './spelling.js';
import { fold, formKey, NUMBER_KEY } from './word-keys.js';

/**
 * One step of a phrase: a word that has this key among its {@link wordKeys}, or a short stretch of words, any or of one
 * part of speech.
 */
export type Step =
  | { readonly kind: 'word'; readonly key: string; readonly pos?: PartOfSpeech }
  | {
      readonly kind: 'any';
      readonly name: string;
      readonly most: number;
      readonly pos?: PartOfSpeech;
    };

/** What may stand at one place of a phrase: one of several sequences of steps. An empty sequence: nothing. */
export type Element = readonly (readonly Step[])[];

/** The words of a pattern in one of the orders that they may stand in; {@link elementOf} reads each. */
export type Order = readonly string[];

/** A phrase pattern that cannot be read. */
export class PatternError extends Error {}

/** Most sequences that the options and alternatives of one pattern may multiply to. */
const MOST_VARIANTS = 800;

/** Words an open slot may cover. */
const SLOT_WORDS = 3;

/**
 * The orders in which the words of a phrase pattern may stand: one, or three where there is an `<of>`.
 *
 * - `word` any inflected form; `=word` this form only; `word/VERB` with this part of speech
 * - `a|b` either; `(word)` may be missing; `_` joins words inside an alternative: `head_of_state|president`
 * - `{X}` one to three words, `{X/PROPN}` the same of one part of speech, `{N}` a number; the suggestion may repeat them
 * - `<of>` also matches the compound and the possessive: `legal age <of> departure` is `legal departure age` too
 *
 * The words themselves are read when a text first leads to them; {@link checkPattern} reads them all.
 * @throws PatternError when the pattern is empty or its `<of>` stands where it cannot
 */
export function ordersOf(pattern: string): Order[] {
  const words = pattern.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) throw new PatternError('a phrase is empty');
  return inversions(words);
}

/** @throws PatternError when any part of a phrase pattern cannot be read, or could match anything */
export function checkPattern(pattern: string): void {
  const orders = ordersOf(pattern).map((order) => order.map(elementOf));
  const variants = orders.reduce(
    (sum, order) => sum + order.reduce((product, choices) => product * choices.length, 1),
    0,
  );
  if (variants > MOST_VARIANTS) throw new PatternError(`"${pattern}" has over ${MOST_VARIANTS} variants`);
  if (orders.some((order) => !order.some(hasOwnWord))) {
    throw new PatternError(`"${pattern}" could match without a single word of its own`);
  }
}

/** Whether every way to fill an element has a word in it. */
function hasOwnWord(choices: Element): boolean {
  return choices.every((steps) => steps.some((step) => step.kind === 'word' && step.key !== NUMBER_KEY));
}

/** `A head <of> B` as it stands, and as `A B head` and `B 's A head`. */
function inversions(words: readonly string[]): string[][] {
  const at = words.indexOf('<of>');
  if (at < 0) return [[...words]];
  const before = words.slice(0, at);
  const after = words.slice(at + 1).filter((word) => !/^\(?(?:the|a|an)(?:\|(?:the|a|an))*\)?$/.test(word));
  const head = before.at(-1);
  if (head === undefined || after.length === 0 || words.lastIndexOf('<of>') !== at) {
    throw new PatternError('<of> stands once, between words');
  }
  const article = /^\(?(?:the|a|an)\b/.test(before[0] ?? '') ? before.slice(0, 1) : [];
  const modifiers = before.slice(article.length, -1);
  return [
    [...before, 'of', ...words.slice(at + 1)],
    [...article, ...modifiers, ...after, head],
    [...article, ...after, "'s", ...modifiers, head],
  ];
}

const read = new Map<string, Element>();

/**
 * What may stand where a pattern has this word. Thousands of patterns share most of theirs, so each is read once.
 * @throws PatternError
 */
export function elementOf(word: string): Element {
  let choices = read.get(word);
  if (!choices) read.set(word, (choices = readElement(word)));
  return choices;
}

function readElement(word: string): Element {
  const optional = word.startsWith('(') && word.endsWith(')');
  const alternatives = (optional ? word.slice(1, -1) : word).split('|');
  if (alternatives.some((alternative) => alternative === '' || /[()<>]/.test(alternative))) {
    throw new PatternError(`cannot read "${word}"`);
  }
  const choices = alternatives.map((alternative) => alternative.split('_').map(step));
  return optional ? [...choices, []] : choices;
}

function step(text: string): Step {
  const [, slot, slotPos] = /^\{([A-Z]+)(?:\/([A-Z]+))?\}$/.exec(text) ?? [];
  if (slot === 'N') return { kind: 'word', key: NUMBER_KEY };
  if (slot !== undefined) {
    return { kind: 'any', name: slot, most: SLOT_WORDS, ...partOfSpeech(slotPos) };
  }
  const [, exact, word, pos] = /^(=?)([^/{}=]+)(?:\/([A-Z]+))?$/.exec(text) ?? [];
  if (word === undefined) throw new PatternError(`cannot read "${text}"`);
  return {
    kind: 'word',
    key: exact ? formKey(word) : american(fold(word)),
    ...partOfSpeech(pos),
  };
}

/** The part of speech that a step asks for. @throws PatternError when there is none of that name */
function partOfSpeech(name: string | undefined): { pos?: PartOfSpeech } {
  if (name === undefined) return {};
  const pos = PARTS_OF_SPEECH.find((known) => known === name);
  if (!pos) throw new PatternError(`there is no part of speech ${name}`);
  return { pos };
}
