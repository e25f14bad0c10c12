import type { PartOfSpeech } from '../../core/segment.js';
import { american } from './spelling.js';
import { fold } from './word-keys.js';

/** One step of a phrase: a word, or a short stretch of any words. */
export type Step =
  | { readonly kind: 'word'; readonly key: string; readonly pos?: PartOfSpeech; readonly exact: boolean }
  | { readonly kind: 'any'; readonly name: string; readonly most: number }
  | { readonly kind: 'number' };

/** A phrase pattern that cannot be read. */
export class PatternError extends Error {}

/** Most sequences that the options and alternatives of one pattern may multiply to. */
const MOST_VARIANTS = 96;

/** Words an open slot may cover. */
const SLOT_WORDS = 3;

/**
 * Reads a phrase pattern and spells out its variants.
 *
 * - `word` any inflected form; `=word` this form only; `word/VERB` with this part of speech
 * - `a|b` either; `(word)` may be missing; `_` joins words inside an alternative: `head_of_state|president`
 * - `{X}` one to three words, which the suggestion may repeat as `{X}`; `{N}` a number
 * - `<of>` also matches the compound and the possessive: `legal age <of> departure` is `legal departure age` too
 *
 * @returns every sequence of steps that matches
 * @throws PatternError
 */
export function compilePattern(pattern: string): Step[][] {
  const elements = pattern.trim().split(/\s+/).filter(Boolean);
  if (elements.length === 0) throw new PatternError('a phrase is empty');
  const orders = inversions(elements);
  const variants: Step[][] = [];
  const seen = new Set<string>();
  for (const order of orders) {
    for (const variant of expand(order)) {
      const key = JSON.stringify(variant);
      if (seen.has(key)) continue;
      seen.add(key);
      variants.push(variant);
      if (variants.length > MOST_VARIANTS)
        throw new PatternError(`"${pattern}" has over ${MOST_VARIANTS} variants`);
    }
  }
  if (variants.some((steps) => steps.every(({ kind }) => kind !== 'word'))) {
    throw new PatternError(`"${pattern}" could match without a single word of its own`);
  }
  return variants;
}

/** `A head <of> B` as it stands, and as `A B head` and `B 's A head`. */
function inversions(elements: readonly string[]): string[][] {
  const at = elements.indexOf('<of>');
  if (at < 0) return [[...elements]];
  const before = elements.slice(0, at);
  const after = elements
    .slice(at + 1)
    .filter((element) => !/^\(?(?:the|a|an)(?:\|(?:the|a|an))*\)?$/.test(element));
  const head = before.at(-1);
  if (head === undefined || after.length === 0 || elements.lastIndexOf('<of>') !== at) {
    throw new PatternError('<of> stands once, between words');
  }
  const article = /^\(?(?:the|a|an)\b/.test(before[0] ?? '') ? before.slice(0, 1) : [];
  const modifiers = before.slice(article.length, -1);
  return [
    [...before, 'of', ...elements.slice(at + 1)],
    [...article, ...modifiers, ...after, head],
    [...article, ...after, "'s", ...modifiers, head],
  ];
}

function expand(elements: readonly string[]): Step[][] {
  let variants: Step[][] = [[]];
  for (const element of elements) {
    const optional = element.startsWith('(') && element.endsWith(')');
    const alternatives = (optional ? element.slice(1, -1) : element).split('|');
    if (alternatives.some((word) => word === '' || /[()<>]/.test(word)))
      throw new PatternError(`cannot read "${element}"`);
    const choices = alternatives.map((word) => word.split('_').map(step));
    if (optional) choices.push([]);
    variants = variants.flatMap((prefix) => choices.map((choice) => [...prefix, ...choice]));
    if (variants.length > MOST_VARIANTS) throw new PatternError(`too many variants at "${element}"`);
  }
  return variants;
}

function step(text: string): Step {
  const slot = /^\{([A-Z]+)\}$/.exec(text)?.[1];
  if (slot === 'N') return { kind: 'number' };
  if (slot !== undefined) return { kind: 'any', name: slot, most: SLOT_WORDS };
  const [, exact, word, pos] = /^(=?)([^/{}=]+)(?:\/([A-Z]+))?$/.exec(text) ?? [];
  if (word === undefined) throw new PatternError(`cannot read "${text}"`);
  return {
    kind: 'word',
    key: exact ? fold(word) : american(fold(word)),
    exact: exact === '=',
    ...(pos === undefined ? {} : { pos: pos as PartOfSpeech }),
  };
}
