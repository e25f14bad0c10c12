import { z } from 'zod';
import { copyOf, type PairedExample } from '../core/example.js';

/** A text that says something. */
export const sentence = z.string().trim().min(1);

/** One piece of a side, or several that stand against the same number on the other side; an empty one against nothing. */
const side = z.union([sentence.transform((piece) => [piece]), z.array(z.string().trim()).min(1)]);

const paired = z
  .strictObject({ original: side, copy: side })
  .refine(({ original, copy }) => original.length === copy.length, {
    message: 'original and copy need as many pieces as each other',
  }) satisfies z.ZodType<PairedExample>;

const example = z.union([sentence, paired]);

const flagged = example.refine(
  (example) => /\[\[[^[\]]+\]\]/u.test(copyOf(example)),
  'mark what is flagged, and nothing inside it, between [[ and ]]',
);

/** A rule without examples of both kinds does not load. */
export const examplesSchema = z.strictObject({
  flag: z.array(flagged).min(1, 'a rule needs an example that it flags'),
  pass: z.array(example).min(1, 'a rule needs an example that it leaves alone'),
});

/** What each detector accepts as `params`, by detector id. */
export type ParamSchemas = ReadonlyMap<string, z.ZodType>;
