import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Lexicons } from '../../../core/rule.js';
import { Vocabulary } from '../../matching/vocabulary.js';
import { beadPairs, type BeadPair } from '../../original/bead-pairs.js';
import { exonymIndex } from '../../original/exonyms.js';
import { englishWords, foldWord, frenchWords, wordParts } from '../../original/words.js';
import { followNames, type BeadNames } from './bead-names.js';
import { NameComparison } from './likeness.js';
import type { Misspelling } from './misspellings.js';
import type { Name, NameKnowledge } from './names.js';

/** What became of the names of an original, bead by bead, and what the whole article says about it. */
export class ArticleNames {
  readonly beads: readonly BeadNames[];
  /** Names that lost letters beyond doubt. */
  readonly sure: number;
  readonly vocabulary: Vocabulary;
  /** Share of the names that the copy has, 0 to 1. */
  readonly faithfulness: number;
  readonly #copy = new Map<string, number>();
  readonly #small = new Set<string>();
  readonly #source = new Map<string, number>();
  readonly #organisations: ReadonlySet<string>;
  readonly #nationalities: ReadonlySet<string>;
  readonly #english: ReadonlySet<string>;

  constructor(
    document: AlignedDocument,
    private readonly lexicons: Lexicons,
    titles: ReadonlySet<string>,
  ) {
    const pairs = beadPairs(document);
    this.vocabulary = new Vocabulary(lexicons);
    const comparison = new NameComparison(lexicons.transliterations);
    const capitalised = new Set<string>();
    for (const { source, target } of pairs) {
      for (const { text, folded, opens } of frenchWords(source)) {
        count(this.#source, [folded, ...wordParts(text)]);
        if (!opens && /^\p{Lu}/u.test(text)) capitalised.add(text);
      }
      for (const { text, folded } of englishWords(target)) count(this.#copy, [folded, ...wordParts(text)]);
    }
    this.#organisations = new Set(
      lexicons.organisations.flatMap(({ english, french, also }) =>
        [english, ...french, ...also].map(foldWord),
      ),
    );
    this.#english = new Set(lexicons.exonyms.flatMap(({ english }) => english.flatMap(wordParts)));
    this.#nationalities = new Set(
      lexicons.exonyms.flatMap(({ kind, english }) =>
        kind === 'countries' ? english.slice(1).map(foldWord) : [],
      ),
    );
    const knowledge: NameKnowledge = {
      vocabulary: this.vocabulary,
      exonyms: exonymIndex(lexicons.exonyms),
      titles,
      capitalised,
    };
    const isInnocent = (name: Name, pair: BeadPair) => cameBack(document, name, pair);
    this.beads = pairs.map((pair) => followNames(pair, knowledge, comparison, isInnocent));
    this.faithfulness = faithfulnessOf(this.beads);
    this.sure = this.beads
      .flatMap(({ misspelt }) => misspelt)
      .filter((one) => isSure(one, this.vocabulary)).length;
  }

  /** How often the copy has a word. */
  inCopy(text: string): number {
    return this.#copy.get(foldWord(text)) ?? 0;
  }

  /** Whether the copy has a word in small letters. */
  isSmallInCopy(text: string): boolean {
    return this.#small.has(text.toLowerCase());
  }

  /** How often the original has a word. */
  inSource(text: string): number {
    return this.#source.get(foldWord(text)) ?? 0;
  }

  /** Whether a word is an English adjective or name of a people, for which the original has a word without a capital. */
  isNationality(text: string): boolean {
    return this.#nationalities.has(foldWord(text.replace(/(?<=[nirk])s$/u, '')));
  }

  /** Whether English has a word for a name that the original's language writes differently. */
  isEnglishName(text: string): boolean {
    return this.#english.has(foldWord(text));
  }

  /** Whether a list has an organisation by that name. */
  isOrganisation(text: string): boolean {
    return this.#organisations.has(foldWord(text));
  }

  /** Whether a list has an organisation, a person or a place by that name. */
  isKnownName(text: string): boolean {
    return this.isOrganisation(text) || this.lexicons.names.has(text.toLowerCase());
  }
}

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

/** Whether a back-translation of a bead has a name that the copy writes otherwise: then the copy has its English. */
function cameBack(document: AlignedDocument, { words }: Name, { bead }: BeadPair): boolean {
  return bead.target.some((segment) =>
    (document.backTranslations[segment] ?? []).some(({ status, unreliable, text }) => {
      if (status !== 'translated' || unreliable.length > 0) return false;
      const forms = new Set(text.split(/[^\p{L}\p{M}\p{N}]+/u).map(foldWord));
      return words.every(({ text }) => wordParts(text).every((part) => forms.has(part)));
    }),
  );
}
