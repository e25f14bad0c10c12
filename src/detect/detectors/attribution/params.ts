import { z } from 'zod';

const word = z.string().trim().min(1);
const words = z.array(word);

/** A verb that introduces speech in French, and what it becomes in English word for word. */
const sayingVerb = z.strictObject({
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
const speakers = z.strictObject({
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

/** The only verbs that count, if not all: base forms. */
const only = words.optional();

const inversion = z.strictObject({
  pattern: z.literal('inversion'),
  /**
   * `bare`: verb then speaker. `usual`: the same with a verb that English inverts, too, but seldom. `interrupted`:
   * something between them. `addressed`: `to AFP` after the speaker.
   */
  form: z.enum(['bare', 'usual', 'interrupted', 'addressed', 'before-colon']),
  /** Verbs that are left alone. */
  except: words.default([]),
  /** The only finite forms that count, if not all: `says`. */
  forms: words.optional(),
  verbs: z.array(sayingVerb).min(1),
  speakers,
});

const calquedVerb = z.strictObject({
  pattern: z.literal('calqued-verb'),
  /**
   * What follows: a clause (`judged that`), words in quotation marks (`castigated the “…”`), a colon (`hammers: “…”`), the
   * audience (`specified to AFP`), no object at all (`alerted on Monday`).
   */
  object: z.enum(['clause', 'quotation', 'colon', 'audience', 'none']),
  only,
  verbs: z.array(sayingVerb).min(1),
  speakers,
});

const afterQuotation = z.strictObject({
  pattern: z.literal('after-quotation'),
  only,
  verbs: z.array(sayingVerb).min(1),
  speakers,
});

const missingVerb = z.strictObject({ pattern: z.literal('missing-verb'), speakers });

const participle = z.strictObject({
  pattern: z.literal('participle'),
  /** Words that must stand before it (`before`, `and to`); with none it begins a sentence or follows a comma. */
  leads: words.default([]),
  /** What follows: `that …`, or a colon or a quotation. */
  object: z.enum(['clause', 'quotation']),
  only,
  verbs: z.array(sayingVerb).min(1),
});

const incise = z.strictObject({ pattern: z.literal('incise'), verbs: z.array(sayingVerb).min(1) });

const pronounInversion = z.strictObject({
  pattern: z.literal('pronoun-inversion'),
  verbs: z.array(sayingVerb).min(1),
});

const reportedSource = z.strictObject({
  pattern: z.literal('reported-source'),
  /** What `a-t-on appris` becomes, subject first: `we learned`. */
  openings: z.array(word).min(1),
  /** What stands before the source: `from`. */
  prepositions: words.min(1),
  speakers,
});

/** The settings of an attribution rule. */
export const attributionParams = z.discriminatedUnion('pattern', [
  inversion,
  calquedVerb,
  afterQuotation,
  missingVerb,
  participle,
  incise,
  pronounInversion,
  reportedSource,
]);

export type AttributionParams = z.infer<typeof attributionParams>;
export type InversionParams = z.infer<typeof inversion>;
export type CalquedVerbParams = z.infer<typeof calquedVerb>;
export type AfterQuotationParams = z.infer<typeof afterQuotation>;
export type MissingVerbParams = z.infer<typeof missingVerb>;
export type ParticipleParams = z.infer<typeof participle>;
export type InciseParams = z.infer<typeof incise>;
export type PronounInversionParams = z.infer<typeof pronounInversion>;
export type ReportedSourceParams = z.infer<typeof reportedSource>;
export type SayingVerb = z.infer<typeof sayingVerb>;
export type Speakers = z.infer<typeof speakers>;
