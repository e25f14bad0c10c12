import { foldWord, type Word } from '../../original/words.js';
import { canBe } from './copy-names.js';
import type { Likeness, NameComparison } from './likeness.js';
import { isAcronym, type Name, type NameKnowledge } from './names.js';

/** A name of the original with the word of the copy that it became. */
export interface Misspelling {
  readonly name: Name;
  readonly word: Word;
  /** Position of the word in the copy's side of the bead. */
  readonly at: number;
  readonly likeness: Likeness;
  /** Edits a letter. */
  readonly ratio: number;
  /** What should stand there. */
  readonly form: string;
  /** Whether the word beside the name is beside the word in the copy. */
  readonly beside: boolean;
}

/** Largest share of the letters that may differ: by itself, and where the word beside it is beside it in the copy, too. */
const FAR = 0.36;
const FAR_BESIDE = 0.5;

/** Up to this share of the letters, the first one may differ. */
const NEAR = 0.2;

/** Longer words in capitals are names in a headline. */
const LONGEST_ACRONYM = 5;

/** What is looked for where. */
interface Search {
  /** Names that the copy does not have. */
  readonly names: readonly Name[];
  readonly source: readonly Word[];
  readonly copy: readonly Word[];
  /** Positions of words of the copy that the original explains. */
  readonly explained: ReadonlySet<number>;
  readonly stands: (source: number, copy: number) => boolean;
}

/** Finds words of the copy that are names of the original with some letters wrong; each name and word once, the nearest first
 * served, in the order of the copy. */
export function findMisspellings(
  search: Search,
  knowledge: NameKnowledge,
  comparison: NameComparison,
): Misspelling[] {
  const pairs = search.names
    .filter((name) => !name.isCommon || isShared(name, knowledge))
    .flatMap((name) =>
      search.copy.flatMap((word, at) => {
        if (search.explained.has(at) || !canBe(word, name, knowledge.vocabulary)) return [];
        if (name.isCommon && knowledge.vocabulary.isKnown(word.text.toLowerCase())) return [];
        return compare(name, word, at, isBeside(name, at, search), comparison) ?? [];
      }),
    )
    .sort((a, b) => a.ratio - b.ratio || a.at - b.at);
  const names = new Set<Name>();
  const taken = new Set<number>();
  return pairs
    .filter(({ name, at }) => {
      if (names.has(name) || taken.has(at)) return false;
      names.add(name);
      taken.add(at);
      return true;
    })
    .sort((a, b) => a.at - b.at);
}

/** Whether English has a common word of French, too: `Union`. */
function isShared({ text }: Name, { vocabulary }: NameKnowledge): boolean {
  return vocabulary.isEnglish(text.toLowerCase());
}

/** Whether a word of the original stands on the same side of a name as of a word of the copy: `Petr` of `Petr Neas`. */
export function isBeside(
  { position, words }: Name,
  at: number,
  { source, copy, stands }: Pick<Search, 'source' | 'copy' | 'stands'>,
): boolean {
  const behind = position + words.length;
  const isJoined = (word: Word | undefined): boolean => word?.gap.trim() === '';
  const isName = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
  return (
    (isJoined(words[0]) &&
      isName(source[position - 1]) &&
      isJoined(copy[at]) &&
      stands(position - 1, at - 1)) ||
    (isJoined(source[behind]) && isName(source[behind]) && isJoined(copy[at + 1]) && stands(behind, at + 1))
  );
}

function compare(
  name: Name,
  word: Word,
  at: number,
  beside: boolean,
  comparison: NameComparison,
): Misspelling | undefined {
  const english = name.exonym?.english.filter((form) => !/[\s.]/u.test(form)) ?? [];
  let best: Misspelling | undefined;
  for (const form of [...english, name.text]) {
    const likeness = comparison.compare(form, word.text);
    if (!likeness) continue;
    const ratio = likeness.cost / Math.max(foldWord(form).length, word.folded.length);
    if (ratio > (beside ? FAR_BESIDE : FAR) || !(beside || fits(name, form, word, likeness))) continue;
    const right = form === name.text ? (name.exonym?.english[0] ?? form) : form;
    if (ratio < (best?.ratio ?? 1)) best = { name, word, at, likeness, ratio, form: right, beside };
  }
  return best;
}

/** Whether a word that stands by itself is near enough to be the name. */
function fits(name: Name, form: string, word: Word, { cost, marked }: Likeness): boolean {
  const letters = name.text.length;
  if (name.isAcronym || (isAcronym(word.text) && letters <= LONGEST_ACRONYM))
    return marked > 0 || (cost <= 1 && letters >= 3);
  const sameStart = word.folded.startsWith(foldWord(form).slice(0, 1)) || /^[^a-z]/iu.test(form);
  return sameStart || cost / word.folded.length <= NEAR;
}
