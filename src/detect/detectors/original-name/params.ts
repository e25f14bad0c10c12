import { z } from 'zod';

/** The settings of a rule that follows the names of the original into the copy. */
export const originalNameParams = z.strictObject({
  /** What is flagged: a name with wrong letters, another name, another speaker, a missing name, or one that the original lacks. */
  pattern: z.enum(['misspelt', 'swapped', 'speaker', 'dropped', 'added']),
  /** Titles and forms of address that stand before names in the original: no part of them. */
  titles: z.array(z.string().trim().min(1)).default([]),
});

export type OriginalNameParams = z.infer<typeof originalNameParams>;
