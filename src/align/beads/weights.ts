import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FEATURES } from './features.js';

/** A weight for every feature. */
const weightsSchema = z.strictObject(
  Object.fromEntries(FEATURES.map((name) => [name, z.number()])) as Record<
    (typeof FEATURES)[number],
    z.ZodNumber
  >,
);

/** The fitted weights: those for pairs with a translation, and those for pairs without. */
const fileSchema = z.strictObject({ translated: weightsSchema, raw: weightsSchema });

export type WeightsFile = z.infer<typeof fileSchema>;

let loaded: Record<keyof WeightsFile, Float64Array> | undefined;

/** The weights in the order of a feature vector, read once. */
export function fittedWeights(kind: keyof WeightsFile): Float64Array {
  if (!loaded) {
    const file = fileSchema.parse(JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')));
    const inOrder = (of: WeightsFile[typeof kind]) => Float64Array.from(FEATURES, (name) => of[name]);
    loaded = { translated: inOrder(file.translated), raw: inOrder(file.raw) };
  }
  return loaded[kind];
}
