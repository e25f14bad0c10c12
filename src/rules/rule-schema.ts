import { z } from 'zod';

/** A text that says something. */
export const sentence = z.string().trim().min(1);

const flagged = z
  .string()
  .regex(/\[\[[^[\]]+\]\]/u, 'mark what is flagged, and nothing inside it, between [[ and ]]');

/** A rule without examples of both kinds does not load. */
export const examplesSchema = z.strictObject({
  flag: z.array(flagged).min(1, 'a rule needs an example that it flags'),
  pass: z.array(sentence).min(1, 'a rule needs an example that it leaves alone'),
});

/** What each detector accepts as `params`, by detector id. */
export type ParamSchemas = ReadonlyMap<string, z.ZodType>;
