import { z } from 'zod';

const word = z.string().trim().min(1);
const words = z.array(word);

const copied = z.strictObject({
  pattern: z.literal('copied'),
  /** Shorter words say too little. */
  minLength: z.number().int().min(2),
});

const frenchWords = z.strictObject({
  pattern: z.literal('french-words'),
  minLength: z.number().int().min(2),
  /** Borrowed words and phrases that English uses, lower case. */
  borrowed: words,
});

const glossary = z.strictObject({
  pattern: z.literal('glossary'),
  entries: z
    .array(
      z.strictObject({
        /** As the copy has it. Words without capitals match at the head of a sentence, too. */
        texts: words.min(1),
        /** What a desk writes. */
        english: word,
        /** One of these words must be in the text, lower case; none needed when empty. */
        with: words.default([]),
        /** None of these words may be near, lower case. */
        without: words.default([]),
      }),
    )
    .min(1),
});

const fragment = z.strictObject({
  pattern: z.literal('fragment'),
  /** Regular expressions (RE2) of leftovers of French grammar; the first group, if any, is flagged. */
  expressions: words.min(1),
});

/** The settings of a rule for words left in French. */
export const untranslatedParams = z.discriminatedUnion('pattern', [copied, frenchWords, glossary, fragment]);

export type UntranslatedParams = z.infer<typeof untranslatedParams>;
export type CopiedParams = z.infer<typeof copied>;
export type FrenchWordsParams = z.infer<typeof frenchWords>;
export type GlossaryParams = z.infer<typeof glossary>;
export type FragmentParams = z.infer<typeof fragment>;
