import { z } from 'zod';

const words = z.array(z.string().trim().min(1)).min(1);

/** The settings of a word-order rule. */
export const wordOrderParams = z.discriminatedUnion('pattern', [
  z.strictObject({ pattern: z.literal('relative-date') }),
  z.strictObject({
    pattern: z.literal('date-before-object'),
    /** Verbs, base form, that may stand so without being French: `be`. */
    except: words,
  }),
  z.strictObject({ pattern: z.literal('day-part') }),
  z.strictObject({
    pattern: z.literal('quoted-adjective'),
    /** Nouns that a quoted word names or is an example of: `word`. */
    naming: words,
    /** Verbs, base form, that take a quoted adjective after their object: `call`. */
    calling: words,
  }),
  z.strictObject({
    pattern: z.literal('adjective-after'),
    adjectives: words,
    /** Nouns that English puts such an adjective after: `attorney`. */
    except: words,
    /** Verbs, base form, that take an adjective after their object: `make`. */
    making: words,
  }),
  z.strictObject({
    pattern: z.literal('parted-adjectives'),
    /** Adverbs that a machine takes such an adjective for: `fast`. */
    adverbs: words,
  }),
  z.strictObject({
    pattern: z.literal('degree'),
    /** Adjectives that make a quantity of it: `many`. */
    except: words,
  }),
  z.strictObject({
    pattern: z.literal('inversion'),
    /** What opens the clause: `on the same day`. */
    openings: words,
  }),
  z.strictObject({ pattern: z.literal('fronted-verb') }),
  z.strictObject({ pattern: z.literal('duration-inside') }),
  z.strictObject({
    pattern: z.literal('cleft'),
    /** Prepositions and adverbs that French sets between `c’est` and `que`. */
    leads: words,
  }),
  z.strictObject({
    pattern: z.literal('doubled-subject'),
    /** Verbs of saying and thinking, as they stand in asides: `said`. */
    saying: words,
    /** Confidence where the pronoun is the subject (`my coach, he never …`), not set off between commas. */
    unsure: z.number().min(0).max(1),
  }),
  z.strictObject({
    pattern: z.literal('class-before-name'),
    /** Nouns that stand before their name or number in French: `line`. */
    classes: words,
    /** Only before these: `LR`. Without it, before any name or number, and after a definite article only. */
    names: z.array(z.string()).default([]),
  }),
  z.strictObject({
    pattern: z.literal('bare-class'),
    /** Nouns that stand before their name in French: `forest`. */
    classes: words,
  }),
  z.strictObject({
    pattern: z.literal('parted-class'),
    /** Adjectives that belong right before the noun: `military`. */
    adjectives: words,
    /** Nouns after a name: `region`. */
    classes: words,
  }),
  z.strictObject({
    pattern: z.literal('role-before-quotation'),
    /** Nouns before the quoted name of a list or movement: `candidate`. */
    roles: words,
  }),
  z.strictObject({
    pattern: z.literal('adverbial-before-object'),
    /** Base forms of verbs that have an object: `praise`. */
    verbs: words,
  }),
  z.strictObject({
    pattern: z.literal('parted-verb'),
    /** First words of the adverbials: `without`. */
    leads: words,
  }),
  z.strictObject({ pattern: z.literal('doubled-preposition') }),
  z.strictObject({ pattern: z.literal('broken-clause') }),
  z.strictObject({
    pattern: z.literal('parted-object'),
    /** Adverbs that part a verb from its object: `again`. */
    adverbs: words,
    /** Verbs, base form, that are left alone. */
    except: words,
    /** Confidence where a number parts them: `lowered to 1% its forecast`. */
    measured: z.number().min(0).max(1),
  }),
  z.strictObject({ pattern: z.literal('of-which-number') }),
  z.strictObject({
    pattern: z.literal('among'),
    /** Verbs and participles after `among …`: `figure`, `found`. */
    verbs: words,
  }),
  z.strictObject({
    pattern: z.literal('opening-participle'),
    participles: words,
  }),
  z.strictObject({
    pattern: z.literal('of-chain'),
    /** Links from which on a chain is flagged. */
    links: z.number().int().min(2),
  }),
]);

export type WordOrderParams = z.infer<typeof wordOrderParams>;
export type ParamsOf<Pattern extends WordOrderParams['pattern']> = Extract<
  WordOrderParams,
  { pattern: Pattern }
>;
