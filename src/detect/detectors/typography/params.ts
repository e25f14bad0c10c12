import { z } from 'zod';
import { patternSchema } from '../../pattern.js';

const words = z.array(z.string().trim().min(1)).min(1);

const broken = z.strictObject({
  /** What is wrong; a group `flag` narrows what is flagged. */
  patterns: z.array(patternSchema).min(1),
  /** What the whole match becomes; `$<name>` inserts a group. */
  replace: z.string().optional(),
  /** What single texts become, where one template does not do. */
  replacements: z.record(z.string(), z.string()).default({}),
  /** Whether the replacement is right whenever the finding is. */
  safe: z.boolean().default(true),
});

const glued = z.strictObject({
  pattern: z.literal('glued'),
  /** Small words that a name was run into: `of` in `ofAstrid`. */
  beforeName: words,
  /** Small words that begin no English compound. */
  first: words,
  /** Small words that end no English compound. */
  last: words,
  /** Plurals that begin compounds: `sportsperson`. */
  combining: words,
  /** Names of products and media that are written as one word, lower-cased. */
  except: words,
});

/** The settings of a typography rule: regular expressions, or words that were run together. */
export const typographyParams = z.union([glued, broken]);

export type TypographyParams = z.infer<typeof typographyParams>;
export type BrokenParams = z.infer<typeof broken>;
export type GluedParams = z.infer<typeof glued>;
