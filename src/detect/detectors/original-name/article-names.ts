import type { AlignedDocument } from '../../../core/aligned-document.js';
import { isReliable, type BackTranslation } from '../../../core/translation.js';
import { onceFor } from '../../../core/once-for.js';
import type { Vocabulary } from '../../matching/vocabulary.js';
import { beadPairs, type BeadPair } from '../../original/bead-pairs.js';
import { englishWords, foldWord, frenchWords, wordParts } from '../../original/words.js';
import { followNames, type BeadNames } from './bead-names.js';
import type { ListedNames } from './listed-names.js';
import type { Misspelling } from './misspellings.js';
import type { Name, NameKnowledge } from './names.js';

/** From this share of names kept on, a copy is faithful. */
const FAITHFUL = 0.97;

/** What became of the names of an original, bead by bead, and what the whole article says about it. */
export class ArticleNames {
  readonly beads: readonly BeadNames[];
  /** Names that lost letters beyond doubt. */
  readonly sure: number;
  readonly #faithfulness: number;
  readonly #copy = new Map<string, number>();
  readonly #source = new Map<string, number>();
  constructor(
    document: AlignedDocument,
    readonly listed: ListedNames,
    titles: ReadonlySet<string>,
  ) {
    const pairs = beadPairs(document);
    const { vocabulary, exonyms, comparison } = listed;
    const capitalised = new Set<string>();
    for (const { source, target } of pairs) {
      for (const { text, folded, opens } of frenchWords(source)) {
        count(this.#source, [folded, ...wordParts(text)]);
        if (!opens && /^\p{Lu}/u.test(text)) capitalised.add(text);
      }
      for (const { text, folded } of englishWords(target)) count(this.#copy, [folded, ...wordParts(text)]);
    }
    const knowledge: NameKnowledge = {
      vocabulary,
      exonyms,
      titles,
      capitalised,
    };
    const isInnocent = (name: Name, pair: BeadPair) => cameBack(document, name, pair);
    this.beads = pairs.map((pair) => followNames(pair, knowledge, comparison, isInnocent));
    this.#faithfulness = faithfulnessOf(this.beads);
    this.sure = this.beads
      .flatMap(({ misspelt }) => misspelt)
      .filter((one) => isSure(one, vocabulary)).length;
  }

  /** How often the copy has a word. */
  inCopy(text: string): number {
    return this.#copy.get(foldWord(text)) ?? 0;
  }

  /** How often the original has a word. */
  inSource(text: string): number {
    return this.#source.get(foldWord(text)) ?? 0;
  }

  /** Whether the copy has so many of the names that it takes care of them. */
  get isFaithful(): boolean {
    return this.#faithfulness >= FAITHFUL;
  }
}

/** Share of the names that the copy has, 0 to 1. */
function faithfulnessOf(beads: readonly BeadNames[]): number {
  const sum = (pick: (bead: BeadNames) => readonly Name[]) =>
    beads.reduce((total, bead) => total + pick(bead).filter(({ isCommon }) => !isCommon).length, 0);
  const kept = sum(({ kept }) => kept);
  const lost = sum(({ lost }) => lost);
  return kept + lost === 0 ? 1 : (kept + 1) / (kept + Math.max(lost, 1));
}

function count(counts: Map<string, number>, forms: readonly string[]): void {
  for (const form of new Set(forms)) counts.set(form, (counts.get(form) ?? 0) + 1);
}

/** Up to this share of the letters may differ in a name that lost its capital, or that became an English word. */
const CLOSE = 0.25;

/** Whether letters with a mark went wrong, or the capital did. */
export function isSure(
  { likeness, ratio, word, name, beside }: Misspelling,
  vocabulary: Vocabulary,
): boolean {
  if (/[?\u{FFFD}]/u.test(word.text)) return true;
  if (/^\p{Ll}/u.test(word.text) && /^\p{Lu}/u.test(name.text)) return ratio <= CLOSE;
  return likeness.marked > 0 && (beside || ratio <= CLOSE || !vocabulary.isEnglish(word.text.toLowerCase()));
}

const formsOf = onceFor(
  ({ text }: BackTranslation): ReadonlySet<string> =>
    new Set(text.split(/[^\p{L}\p{M}\p{N}]+/u).map(foldWord)),
);

/** Whether a back-translation of a bead has a name that the copy writes otherwise: then the copy has its English. */
function cameBack(document: AlignedDocument, { words }: Name, { bead }: BeadPair): boolean {
  return bead.target.some((segment) =>
    (document.backTranslations[segment] ?? [])
      .filter(isReliable)
      .some((translation) =>
        words.every(({ text }) => wordParts(text).every((part) => formsOf(translation).has(part))),
      ),
  );
}
