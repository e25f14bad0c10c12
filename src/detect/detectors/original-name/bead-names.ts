import type { BeadPair } from '../../original/bead-pairs.js';
import { isWritten, joinFolded } from '../../original/exonyms.js';
import { englishWords, foldWord, frenchWords, wordParts, type Word } from '../../original/words.js';
import { isCopyName } from './copy-names.js';
import type { NameComparison } from './likeness.js';
import { findMisspellings, type Misspelling } from './misspellings.js';
import { namesOf, type Name, type NameKnowledge } from './names.js';

/** A bead with what became of the original's names in it. */
export interface BeadNames {
  readonly pair: BeadPair;
  /** Words of the original. */
  readonly source: readonly Word[];
  /** Words of the copy. */
  readonly copy: readonly Word[];
  /** Names that the copy has: as they are, in English, or spelt as English spells their sounds. */
  readonly kept: readonly Name[];
  readonly misspelt: readonly Misspelling[];
  /** Names that the copy lacks. */
  readonly lost: readonly Name[];
  /** Positions of names of the copy that the original does not explain. */
  readonly extra: readonly number[];
  /** Whether a word of the copy stands for one of the original, by their positions. */
  readonly stands: (source: number, copy: number) => boolean;
}

/** Positions of the words of the copy that some words stand for. */
type Explained = Set<number>;

/** The words of the copy that the original has as well, whatever they are. */
function copiedWords(source: readonly Word[], copy: readonly Word[]): Explained {
  const forms = new Set(source.flatMap(({ text, folded }) => [folded, ...wordParts(text)]));
  return new Set(
    copy.flatMap(({ text, folded }, at) => {
      const parts = wordParts(text);
      const isCopied = forms.has(folded) || (parts.length > 0 && parts.every((part) => forms.has(part)));
      return isCopied ? [at] : [];
    }),
  );
}

/** A test for names that the copy has as they are, or in English. */
function keptTest(copy: readonly Word[], copyText: string): (name: Name) => boolean {
  const forms = new Set(copy.flatMap(({ text, folded }) => [folded, ...wordParts(text)]));
  const joined = joinFolded(copy);
  return ({ words, exonym }) =>
    words.every(
      ({ text, folded }) => forms.has(folded) || wordParts(text).every((part) => forms.has(part)),
    ) ||
    (exonym !== undefined && isWritten(exonym.english, joined, copyText));
}

/** Follows the names of the original's side of a bead into the copy. */
export function followNames(
  pair: BeadPair,
  knowledge: NameKnowledge,
  comparison: NameComparison,
  isInnocent: (name: Name, pair: BeadPair) => boolean,
): BeadNames {
  const source = frenchWords(pair.source);
  const copy = englishWords(pair.target);
  const names = namesOf(source, knowledge);
  const explained = copiedWords(source, copy);
  const isKept = keptTest(copy, pair.target.text);
  const places = new Map<number, Name>();
  const place = (name: Name, at: number): void => {
    explained.add(at);
    places.set(at, name);
  };
  const stands = (own: number, at: number): boolean => {
    const name = places.get(at);
    return (
      (source[own] !== undefined && source[own].folded === copy[at]?.folded) ||
      (name !== undefined && name.position <= own && own < name.position + name.words.length)
    );
  };
  const kept: Name[] = [];
  const missing: Name[] = [];
  for (const name of names) {
    const stays = isKept(name) || partsStay(name, knowledge, isKept) || isInnocent(name, pair);
    (stays ? kept : missing).push(name);
    if (stays) for (const at of englishPlaces(name, copy)) place(name, at);
  }
  const unspelt = missing.filter((name) => {
    const at = copy.findIndex(
      (word, index) =>
        !explained.has(index) &&
        /\p{Lu}/u.test(word.text) &&
        comparison.compare(name.text, word.text)?.cost === 0,
    );
    if (at === -1) return true;
    place(name, at);
    kept.push(name);
    return false;
  });
  const misspelt = findMisspellings(
    { names: unspelt, source, copy, explained, stands },
    knowledge,
    comparison,
  );
  for (const { at } of misspelt) explained.add(at);
  const found = new Set(misspelt.map(({ name }) => name));
  return {
    pair,
    source,
    copy,
    kept,
    stands,
    misspelt,
    lost: unspelt.filter((name) => !found.has(name)),
    extra: copy.flatMap((word, at) =>
      !explained.has(at) && isCopyName(word, knowledge.vocabulary) ? [at] : [],
    ),
  };
}

/** Whether each part of a compound is kept, has English of its own that is there, or is a common word: `Asie-Pacifique`. */
function partsStay(
  { words, exonym }: Name,
  knowledge: NameKnowledge,
  isKept: (name: Name) => boolean,
): boolean {
  const [word] = words;
  if (exonym || words.length !== 1 || !word || !/\p{L}-\p{L}/u.test(word.text)) return false;
  const parts = word.text.split('-').filter((part) => part !== '');
  const asWords = parts.map((text): Word => ({ ...word, text, folded: foldWord(text) }));
  return namesOf(asWords, knowledge).every((part) => part.isCommon || isKept(part));
}

/** Positions of the words of the copy that are a name's own English. */
function englishPlaces({ exonym }: Name, copy: readonly Word[]): number[] {
  if (!exonym) return [];
  const forms = new Set(exonym.english.flatMap(wordParts));
  return copy.flatMap(({ folded, text }, at) =>
    forms.has(folded) || wordParts(text).every((part) => forms.has(part)) ? [at] : [],
  );
}
