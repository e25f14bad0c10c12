import type { RuleExample } from './example.js';
import type { Saying } from './saying.js';

/** The kinds of artifact. */
export const CATEGORIES = [
  'honorific',
  'untranslated',
  'entity',
  'attribution',
  'false-friend',
  'calque',
  'tense',
  'word-order',
  'pronoun',
  'number-date',
  'typography',
  'quote-risk',
  'meaning',
  'boilerplate',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** How bad it is for the artifact to be printed. */
export type Harm = 'high' | 'medium' | 'low';

/** What a rule must flag, with the flagged words between `[[` and `]]`, and what it must leave alone. */
interface RuleExamples {
  readonly flag: readonly RuleExample[];
  readonly pass: readonly RuleExample[];
}

/** One entry of a rule pack. */
export interface Rule<Params = unknown> {
  /** `fr/entity/corrupted-agency`: source language, category, rule. */
  readonly id: string;
  readonly category: Category;
  /** Id of the detector that runs it. */
  readonly detector: string;
  /** A few words: `Plural honorific left in French`. */
  readonly title: string;
  /** What French writes and why a machine renders it so. */
  readonly why: string;
  /** What a desk writes. */
  readonly instead: string;
  /** Expected in a back-translation that confirms the finding. Matched by inflection, not to the letter. */
  readonly french: readonly string[];
  /** Probability that a match is an artifact, before evidence, 0 to 1. */
  readonly confidence: number;
  readonly harm: Harm;
  readonly examples: RuleExamples;
  /** What the rule deliberately leaves alone. */
  readonly leaves?: string | undefined;
  /** Whether it says nothing without back-translations; its examples then need some. */
  readonly needsTranslations?: boolean | undefined;
  /** The detector's own settings, checked by its schema. */
  readonly params: Params;
}

/** An organisation of the name lexicon. */
export interface Organisation {
  /** As English copy writes it: `TASS`. */
  readonly english: string;
  /** French forms and acronyms: `OTAN`, `Organisation du traité de l'Atlantique nord`. */
  readonly french: readonly string[];
  /** Other forms that are right in English: `NATO`, `Itar-Tass`. */
  readonly also: readonly string[];
  readonly kind: 'agency' | 'organisation' | 'party' | 'union' | 'institution' | 'medium' | 'company';
  /** Adjectives and places that go with it: `Russian`, `Moscow`. */
  readonly context: readonly string[];
}

/** A name, acronym or term that the original's language and English write differently. */
export interface Exonym {
  /** As the original has it: `Londres`, `OTAN`. */
  readonly french: string;
  /** What the copy may have for it, the usual form first: `London`, `Londoner`. */
  readonly english: readonly string[];
  readonly kind: 'countries' | 'places' | 'people' | 'organisations' | 'terms';
}

/** Spellings of one sound: letters of a name of the original, and what English has for them. */
export type Transliteration = readonly [original: string, english: string];

/** Words that can be looked up. */
export interface WordList {
  has(word: string): boolean;
}

/** Word lists and names that detectors look things up in. */
export interface Lexicons {
  readonly organisations: readonly Organisation[];
  readonly exonyms: readonly Exonym[];
  /** `^` before the letters of the original binds them to the beginning of the name, `$` behind them to its end. */
  readonly transliterations: readonly Transliteration[];
  readonly saying: Saying;
  /** Lower-cased English words, inflected forms included. */
  readonly english: WordList;
  /** Lower-cased French words, inflected forms included. */
  readonly french: WordList;
  /** Names of people and places, lower-cased, that both languages share. */
  readonly names: WordList;
}

/** Everything that can be flagged for one source language. */
export interface RulePack {
  readonly sourceLanguage: string;
  readonly rules: readonly Rule[];
  readonly lexicons: Lexicons;
  /** SHA-256 of the files that the rules were read from, 12 hex digits. */
  readonly fingerprint: string;
}
