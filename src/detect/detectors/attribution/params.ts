import { z } from 'zod';
import { sayingVerbSchema, type Saying } from '../../../core/saying.js';

const word = z.string().trim().min(1);
const words = z.array(word);

/** The verbs of a rule that does not take those of the language's lexicon. */
const verbs = z.array(sayingVerbSchema).min(1).optional();

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
  verbs,
});

const calquedVerb = z.strictObject({
  pattern: z.literal('calqued-verb'),
  /**
   * What follows: a clause (`judged that`), words in quotation marks (`castigated the “…”`), a colon (`hammers: “…”`), the
   * audience (`specified to AFP`), no object at all (`alerted on Monday`).
   */
  object: z.enum(['clause', 'quotation', 'colon', 'audience', 'none']),
  only,
  verbs,
});

const afterQuotation = z.strictObject({
  pattern: z.literal('after-quotation'),
  only,
  verbs,
});

const missingVerb = z.strictObject({ pattern: z.literal('missing-verb') });

const participle = z.strictObject({
  pattern: z.literal('participle'),
  /** Words that must stand before it (`before`, `and to`); with none it begins a sentence or follows a comma. */
  leads: words.default([]),
  /** What follows: `that …`, or a colon or a quotation. */
  object: z.enum(['clause', 'quotation']),
  only,
  verbs,
});

const incise = z.strictObject({ pattern: z.literal('incise'), verbs });

const pronounInversion = z.strictObject({
  pattern: z.literal('pronoun-inversion'),
  verbs,
});

const reportedSource = z.strictObject({
  pattern: z.literal('reported-source'),
  /** What `a-t-on appris` becomes, subject first: `we learned`. */
  openings: z.array(word).min(1),
  /** What stands before the source: `from`. */
  prepositions: words.min(1),
});

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

/** The settings of an attribution rule, as a rule file has them. */
export type AttributionParams = z.infer<typeof attributionParams>;

/** Settings with the verbs and speakers that a rule works with. */
type Complete<Params> = Omit<Params, 'verbs'> & Saying;

/** The settings of a rule, completed from the lexicon of its language. */
export type CompleteParams =
  | InversionParams
  | CalquedVerbParams
  | AfterQuotationParams
  | MissingVerbParams
  | ParticipleParams
  | InciseParams
  | PronounInversionParams
  | ReportedSourceParams;

export type InversionParams = Complete<z.infer<typeof inversion>>;
export type CalquedVerbParams = Complete<z.infer<typeof calquedVerb>>;
export type AfterQuotationParams = Complete<z.infer<typeof afterQuotation>>;
export type MissingVerbParams = Complete<z.infer<typeof missingVerb>>;
export type ParticipleParams = Complete<z.infer<typeof participle>>;
export type InciseParams = Complete<z.infer<typeof incise>>;
export type PronounInversionParams = Complete<z.infer<typeof pronounInversion>>;
export type ReportedSourceParams = Complete<z.infer<typeof reportedSource>>;
