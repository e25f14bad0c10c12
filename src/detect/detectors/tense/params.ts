import { z } from 'zod';

const words = z.array(z.string().trim().min(1)).min(1);
/** Base form → past tense, for verbs whose past and participle differ: `take: took`. */
const pasts = z.record(z.string(), z.string());

/** The settings of a tense rule. */
export const tenseParams = z.discriminatedUnion('pattern', [
  z.strictObject({
    pattern: z.literal('conditional'),
    /** Base forms of what is reported to have happened: `kill`. */
    events: words,
    /** Words that name where the news comes from. */
    sources: words,
    /** Words that make a real condition of it: `if`. */
    conditions: words,
    pasts,
  }),
  z.strictObject({
    pattern: z.literal('conditional-state'),
    /** Nouns of whom such news is about: `suspect`. */
    subjects: words,
    /** Base forms of what is reported to be so: `be`, `belong`. */
    states: words,
    sources: words,
    conditions: words,
    pasts,
  }),
  z.strictObject({ pattern: z.literal('dated-perfect'), pasts }),
  z.strictObject({
    pattern: z.literal('future-of-past'),
    /** Words that make a real future of it: `by`. */
    futures: words,
    /** Adverbs that French puts into such a look back: `only`. */
    adverbs: words,
    pasts,
  }),
  z.strictObject({
    pattern: z.literal('historic-present'),
    /** Years after it are not taken for the past. */
    until: z.number().int(),
    pasts,
  }),
  z.strictObject({
    pattern: z.literal('dated-future'),
    /** Years after it are not taken for the past. */
    until: z.number().int(),
    pasts,
  }),
  z.strictObject({
    pattern: z.literal('dated-present'),
    /** Years after it are not taken for the past. */
    until: z.number().int(),
    /** What happens once in a life, third person: `joins`. */
    events: words,
    pasts,
  }),
  z.strictObject({
    pattern: z.literal('narrated-present'),
    /** Base forms of what happens once: `flee`. */
    events: words,
    /** Participles of the same in the passive: `injured`. */
    passives: words,
    /** Words of a sentence that tells a rule, a plan or a plot: `whenever`, `film`. */
    general: words,
    pasts,
  }),
  z.strictObject({ pattern: z.literal('since-duration') }),
  z.strictObject({ pattern: z.literal('duration-that') }),
  z.strictObject({
    pattern: z.literal('present-for'),
    /** Present participles of what lasts: `waiting`. */
    lasting: words,
  }),
  z.strictObject({
    pattern: z.literal('infinitive'),
    /** Verbs of saying, third person and past: `affirms`, `affirmed`. */
    verbs: words,
    /** Verbs of saying before a quotation that begins with an infinitive: `said`. */
    quoting: words,
    /** Infinitives that follow such a verb in French: `want`. */
    infinitives: words,
  }),
]);

export type TenseParams = z.infer<typeof tenseParams>;
export type ParamsOf<Pattern extends TenseParams['pattern']> = Extract<TenseParams, { pattern: Pattern }>;
