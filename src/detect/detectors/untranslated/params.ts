import { z } from 'zod';
import { patternSchema } from '../../pattern.js';

const word = z.string().trim().min(1);
const words = z.array(word);
/** Words in a list, or in one text with commas between them, which is shorter for many. */
const manyWords = z.union([words, word.transform((text) => text.split(/,\s+/u))]);

const copied = z.strictObject({
  pattern: z.literal('copied'),
  /** Shorter words say too little. */
  minLength: z.number().int().min(2),
});

const frenchWords = z.strictObject({
  pattern: z.literal('french-words'),
  minLength: z.number().int().min(2),
  /** Borrowed words and phrases that English uses, lower case. */
  borrowed: manyWords,
});

const glossary = z
  .strictObject({
    pattern: z.literal('glossary'),
    /** What a desk writes for each term that needs no context. */
    terms: z.record(word, word).default({}),
    entries: z
      .array(
        z.strictObject({
          /** As the copy has it. Words without capitals match at the head of a sentence, too. */
          texts: words.min(1),
          /** What a desk writes. */
          english: word,
          /** One of these words must be in the text, lower case; none needed when empty. */
          with: manyWords.default([]),
          /** None of these words may be near, lower case. */
          without: manyWords.default([]),
        }),
      )
      .default([]),
  })
  .transform(({ terms, entries, ...params }) => ({
    ...params,
    entries: [
      ...entries,
      ...Object.entries(terms).map(([text, english]) => ({ texts: [text], english, with: [], without: [] })),
    ],
  }))
  .refine(({ entries }) => entries.length > 0, { message: 'list terms or entries' });

const fragment = z.strictObject({
  pattern: z.literal('fragment'),
  /** Regular expressions (RE2) of leftovers of French grammar; the first group, if any, is flagged. */
  expressions: words.min(1),
});

const exonym = z.strictObject({
  pattern: z.literal('exonym'),
  /** Kinds of names of the lexicon. */
  kinds: z.array(z.enum(['countries', 'places', 'people'])).min(1),
  /** French names that are something else in English: `Maurice`. */
  except: manyWords.default([]),
});

const transliteration = z.strictObject({
  pattern: z.literal('transliteration'),
  /** What tells the French spelling; tried on each word with a capital. */
  patterns: z.array(patternSchema).min(1),
  /** One of these words must be in the text, lower case. */
  about: manyWords,
  /** None of these may be, lower case: where people spell their own names so. */
  unless: manyWords.default([]),
  /** Names that English spells so. */
  except: manyWords.default([]),
  /** Letters of the French spelling and what English has for them, the longest first. */
  letters: z.array(z.tuple([z.string(), z.string()])).min(1),
});

const joinedNames = z.strictObject({
  pattern: z.literal('joined-names'),
  /** Names that stand so in titles and names of their own. */
  except: manyWords.default([]),
});

/** The settings of a rule for words left in French. */
export const untranslatedParams = z.discriminatedUnion('pattern', [
  copied,
  frenchWords,
  glossary,
  fragment,
  exonym,
  transliteration,
  joinedNames,
]);

export type UntranslatedParams = z.infer<typeof untranslatedParams>;
export type CopiedParams = z.infer<typeof copied>;
export type FrenchWordsParams = z.infer<typeof frenchWords>;
export type GlossaryParams = z.infer<typeof glossary>;
export type FragmentParams = z.infer<typeof fragment>;
export type ExonymParams = z.infer<typeof exonym>;
export type TransliterationParams = z.infer<typeof transliteration>;
export type JoinedNamesParams = z.infer<typeof joinedNames>;
