import { z } from 'zod';

const word = z.string().trim().min(1);
const words = z.array(word);

/** A verb that introduces speech in the source language, and what it becomes in English word for word. */
export const sayingVerbSchema = z.strictObject({
  /** The English verb, base form, with the words that belong to it: `judge`, `get annoyed`. */
  english: word,
  /** Past form of its first word, where it is not regular: `slipped`. */
  past: word.optional(),
  /** French forms that a back-translation may show: `juge`, `a jugé`. */
  french: words.min(1),
  /** What a desk writes, past tense: `said`. */
  instead: word,
  /** Whether English, too, puts it before its subject after a quotation (`added Mr. Jones`), maybe in the past only. */
  usual: z.enum(['never', 'past', 'always']).default('never'),
  /** Whether it counts only after a quotation: English has `the report, published today, denounces the minister`. */
  quoted: z.boolean().default(false),
  /** Whether a speaker who does this `that …` betrays the translation (`he judged that`). */
  that: z.boolean().default(false),
  /** Whether it may take a person as its object (`warned the president of …`), so that an inversion needs more context. */
  person: z.boolean().default(false),
  /** Whether English ends a quotation with it, too (`“…,” he conceded`), so that only its inversion is French. */
  plain: z.boolean().default(false),
});

/** Which words may be the subject of a verb of saying. */
export const speakersSchema = z.strictObject({
  /** Before a name, and dropped in copy: `Mr.`. */
  courtesies: words,
  /** Before a name: `President`. */
  titles: words,
  /** Nouns for people and bodies that speak: `minister`, `source`. */
  heads: words,
  /** Nouns for what is written and speaks only when it is inverted: `statement`. */
  documents: words,
  /** Adjectives of nationality that stand for a person: `the Czech`. */
  nationalities: words,
  /** Those who are told something, and are not the speaker: `press`, `reporters`. */
  audiences: words,
});

export type SayingVerb = z.infer<typeof sayingVerbSchema>;
export type Speakers = z.infer<typeof speakersSchema>;

/** How a source language says who said it. */
export interface Saying {
  readonly verbs: readonly SayingVerb[];
  readonly speakers: Speakers;
}

/** What a language without these lexicons has. */
export const NOTHING_SAID: Saying = {
  verbs: [],
  speakers: { courtesies: [], titles: [], heads: [], documents: [], nationalities: [], audiences: [] },
};
