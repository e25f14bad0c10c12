import { z } from 'zod';

const words = z.array(z.string().trim().min(1)).min(1);

/** The settings of a pronoun rule. */
export const pronounParams = z.discriminatedUnion('pattern', [
  z.strictObject({
    pattern: z.literal('body'),
    /** Bodies and things that are masculine in French: `government`. */
    he: words,
    /** Those that are feminine: `company`. */
    she: words,
    /** Words for people, any of which may be meant instead. */
    people: words,
    /** What a body owns or does: `results`. Without it, personal pronouns are flagged; with it, possessives before these. */
    owned: words.optional(),
    /** Whether any possession counts, and `owned` is not needed. */
    possessives: z.boolean().default(false),
    /** Whether single names after a preposition are no people, and only one sentence before is searched for them. */
    near: z.boolean().default(false),
  }),
  z.strictObject({
    pattern: z.literal('person-it'),
    /** Words before the name of a person: `minister`. */
    titles: words,
    /** Bodies and things that the pronoun may stand for. */
    bodies: words,
    /** What only a person has: `wife`. */
    owned: words,
    /** What only a person does, third person: `hopes`. */
    acts: words,
  }),
  z.strictObject({
    pattern: z.literal('thing-who'),
    /** Things that are nobody: `film`. */
    things: words,
  }),
]);

export type PronounParams = z.infer<typeof pronounParams>;
export type ParamsOf<Pattern extends PronounParams['pattern']> = Extract<PronounParams, { pattern: Pattern }>;
export type BodyParams = ParamsOf<'body'>;
export type ThingWhoParams = ParamsOf<'thing-who'>;
