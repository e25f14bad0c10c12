import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FEATURES } from './signals.js';

/** What `weights.json` holds. */
const weightsSchema = z.strictObject({
  /** What the weights were fitted on. */
  signature: z.string(),
  /** Log-odds that one unit of each feature adds. */
  weights: z.strictObject(Object.fromEntries([...FEATURES.keys()].map((name) => [name, z.number()]))),
  /** Marks of translation a word, in articles that machines translated and in those that people wrote or translated. */
  marksPerWord: z.strictObject({ translated: z.number().positive(), human: z.number().positive() }),
});
export type Weights = z.infer<typeof weightsSchema>;

/** The weights that the judge goes by. */
export const WEIGHTS: Weights = weightsSchema.parse(
  JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')),
);
