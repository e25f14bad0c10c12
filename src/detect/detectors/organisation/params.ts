import { z } from 'zod';

const word = z.string().trim().min(1);
const words = z.array(word);
const kind = z.enum(['agency', 'organisation', 'party', 'union', 'institution', 'medium', 'company']);

const corrupted = z.strictObject({
  pattern: z.literal('corrupted'),
  /** For each kind: the nouns next to which a name of that kind stands, lower case: `news agency`. */
  cues: z.array(z.strictObject({ kind, nouns: words.min(1) })).min(1),
  /** What may stand between a nationality and such a noun: `public`, `state`. Anything else makes it another body. */
  modifiers: words,
  /** Acronyms and names that are right although the lexicon does not have them. */
  known: words,
});

const frenchName = z.strictObject({
  pattern: z.literal('french-name'),
  kinds: z.array(kind).min(1),
  /** French forms that mean something else in English unless one of `with` is in the text and none of `without` near. */
  ambiguous: z
    .array(z.strictObject({ form: word, with: words.min(1), without: words.default([]) }))
    .default([]),
});

const phrase = z.strictObject({
  pattern: z.literal('phrase'),
  phrases: z
    .array(
      z.strictObject({
        /** What the machine made of the name, as written: `the World`. */
        texts: words.min(1),
        /** What a desk writes. */
        name: word,
        /** What the French has. */
        french: words.min(1),
      }),
    )
    .min(1),
  /** One of these words must be near, lower case; none needed when empty. */
  near: words.default([]),
});

/** The settings of an organisation rule. */
export const organisationParams = z.discriminatedUnion('pattern', [corrupted, frenchName, phrase]);

export type OrganisationParams = z.infer<typeof organisationParams>;
export type CorruptedParams = z.infer<typeof corrupted>;
export type FrenchNameParams = z.infer<typeof frenchName>;
export type PhraseParams = z.infer<typeof phrase>;
