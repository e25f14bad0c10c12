import { z } from 'zod';

/** The settings of a rule for words of the original that the copy has unchanged. */
export const originalWordParams = z.strictObject({
  /** Shorter words say too little. */
  minLength: z.number().int().min(2),
  /** French words that word lists of English have by chance, lower case: in English copy they are French. */
  alike: z.array(z.string().trim().min(1)),
  /** Words with accents that English has borrowed, lower case. */
  borrowed: z.array(z.string().trim().min(1)),
});

export type OriginalWordParams = z.infer<typeof originalWordParams>;
