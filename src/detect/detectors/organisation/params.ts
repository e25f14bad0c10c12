import { z } from 'zod';

const word = z.string().trim().min(1);
const words = z.array(word);
/** Words in a list, or in one text with spaces between them, which is shorter for many. */
const manyWords = z.union([words, word.transform((text) => text.split(/\s+/u))]);
const kind = z.enum(['agency', 'organisation', 'party', 'union', 'institution', 'medium', 'company']);

const corrupted = z.strictObject({
  pattern: z.literal('corrupted'),
  /** For each kind: the nouns next to which a name of that kind stands, lower case: `news agency`. */
  cues: z.array(z.strictObject({ kind, nouns: words.min(1) })).min(1),
  /** What may stand between a nationality and such a noun: `public`, `state`. Anything else makes it another body. */
  modifiers: manyWords,
  /** Acronyms and names that are right although the lexicon does not have them. */
  known: manyWords,
});

const frenchName = z.strictObject({
  pattern: z.literal('french-name'),
  kinds: z.array(kind).min(1),
  /** French forms that mean something else in English unless one of `with` is in the text and none of `without` near. */
  ambiguous: z
    .array(z.strictObject({ form: word, with: words.min(1), without: words.default([]) }))
    .default([]),
});

const phrase = z
  .strictObject({
    pattern: z.literal('phrase'),
    /** For each name that English copy keeps: what the machine made of it, as written: `Le Monde: [the World]`. */
    names: z.record(word, words.min(1)).default({}),
    /** Names that a desk writes otherwise than French does. */
    phrases: z
      .array(
        z.strictObject({
          /** What the machine made of the name, as written: `the LRs`. */
          texts: words.min(1),
          /** What a desk writes. */
          name: word,
          /** What the French has. */
          french: words.min(1),
        }),
      )
      .default([]),
    /** Lower case. Unless all three are empty, a name needs a word of the trade near it, … */
    near: words.default([]),
    /** … or one of these expressions directly before it, … */
    before: words.default([]),
    /** … or after it. */
    after: words.default([]),
    /** One of these words must be in the text, lower case; none needed when empty. */
    about: words.default([]),
  })
  .transform(({ names, phrases, ...params }) => ({
    ...params,
    phrases: [...phrases, ...Object.entries(names).map(([name, texts]) => ({ name, texts, french: [name] }))],
  }))
  .refine(({ phrases }) => phrases.length > 0, { message: 'list names or phrases' });

const expansion = z.strictObject({
  pattern: z.literal('expansion'),
  /** Acronyms that English explains in other words. */
  known: manyWords,
});

/** The settings of an organisation rule. */
export const organisationParams = z.discriminatedUnion('pattern', [corrupted, frenchName, phrase, expansion]);

export type OrganisationParams = z.infer<typeof organisationParams>;
export type CorruptedParams = z.infer<typeof corrupted>;
export type FrenchNameParams = z.infer<typeof frenchName>;
export type ExpansionParams = z.infer<typeof expansion>;
export type PhraseParams = z.infer<typeof phrase>;
