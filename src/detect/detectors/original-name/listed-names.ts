import type { Lexicons } from '../../../core/rule.js';
import { onceFor } from '../../../core/once-for.js';
import { Vocabulary } from '../../matching/vocabulary.js';
import { exonymIndex, type ExonymIndex } from '../../original/exonyms.js';
import { foldWord, wordParts } from '../../original/words.js';
import { NameComparison } from './likeness.js';

/** What the lexicons know of names, ready to be looked up. */
export class ListedNames {
  readonly vocabulary: Vocabulary;
  readonly exonyms: ExonymIndex;
  readonly comparison: NameComparison;
  readonly #people: Lexicons;
  readonly #organisations: ReadonlySet<string>;
  readonly #nationalities: ReadonlySet<string>;
  readonly #english: ReadonlySet<string>;

  constructor(lexicons: Lexicons) {
    const { organisations, exonyms, transliterations } = lexicons;
    this.vocabulary = new Vocabulary(lexicons);
    this.exonyms = exonymIndex(exonyms);
    this.comparison = new NameComparison(transliterations);
    this.#people = lexicons;
    this.#organisations = new Set(
      organisations.flatMap(({ english, french, also }) => [english, ...french, ...also].map(foldWord)),
    );
    this.#english = new Set(exonyms.flatMap(({ english }) => english.flatMap(wordParts)));
    this.#nationalities = new Set(
      exonyms.flatMap(({ kind, english }) => (kind === 'countries' ? english.slice(1).map(foldWord) : [])),
    );
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
    return this.isOrganisation(text) || this.#people.names.has(text.toLowerCase());
  }
}

/** The names of some lexicons, made once. */
export const listedNames = onceFor((lexicons: Lexicons) => new ListedNames(lexicons));
