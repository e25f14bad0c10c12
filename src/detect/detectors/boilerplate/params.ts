import { z } from 'zod';
import { patternSchema } from '../../pattern.js';

const words = z.array(z.string().trim().min(1)).min(1);

/** The settings of a boilerplate rule. */
export const boilerplateParams = z.discriminatedUnion('pattern', [
  z.strictObject({
    pattern: z.literal('leftover'),
    /** What the page or the pipeline wrote; `^` and `$` are the ends of a paragraph, a group `flag` narrows. */
    patterns: z.array(patternSchema).min(1),
    /** Whether it may be deleted unseen. */
    safe: z.boolean().default(false),
  }),
  z.strictObject({ pattern: z.literal('mojibake') }),
  z.strictObject({
    pattern: z.literal('left-in-source'),
    /** Function words of the source language, lower-cased, elided ones with their apostrophe: `l'`. */
    source: words,
    /** Function words of English that the source language does not have. */
    english: words,
    /** Words from which on a paragraph is judged. */
    atLeast: z.number().int().positive(),
  }),
  z.strictObject({
    pattern: z.literal('duplicate'),
    unit: z.enum(['paragraph', 'sentence']),
    /** Words from which on a repetition cannot be chance. */
    atLeast: z.number().int().positive(),
  }),
  z.strictObject({
    pattern: z.literal('doubled-word'),
    /** Words that never stand twice in a row. */
    words,
  }),
  z.strictObject({
    pattern: z.literal('same-pair'),
    /** Nouns that English pairs with themselves: `years and years`. */
    except: words,
  }),
]);

export type BoilerplateParams = z.infer<typeof boilerplateParams>;
export type ParamsOf<Pattern extends BoilerplateParams['pattern']> = Extract<
  BoilerplateParams,
  { pattern: Pattern }
>;
