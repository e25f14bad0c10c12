import { z } from 'zod';
import { checkPattern, PatternError } from '../../matching/pattern.js';

/**
 * Words of a context. Handed on as the very array that came in: rules share long lists, and what is made of a list is
 * kept by it.
 */
const words = z.custom<readonly string[]>(
  (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((word) => typeof word === 'string' && word.trim() !== ''),
  'must be words',
);

const phrase = z.string().superRefine((pattern, context) => {
  try {
    checkPattern(pattern);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});

/** What a phrase rule may set. Words of a context match by inflected form; `@name` stands for a list of `contexts.yaml`. */
export const phraseParams = z.strictObject({
  /** Word-for-word renderings, in the notation of `matching/pattern.ts`. */
  phrases: z.array(phrase).min(1),
  /** What a desk writes; `{X}` repeats what a slot covered, `lawmaker(s)` follows the number of the flagged words. */
  say: z.string().trim().min(1),
  /** Whether `say` may replace the words unseen. */
  fix: z.boolean().default(false),
  /** The sentence must hold one of these. */
  near: words.optional(),
  /** The sentence must hold none of these. */
  avoid: words.optional(),
  /** The document must hold one of these. */
  about: words.optional(),
  /** The next word must be one of these. */
  before: words.optional(),
  /** The word before must be one of these. */
  after: words.optional(),
  /** The next word must be none of these. */
  notBefore: words.optional(),
  /** The word before must be none of these. */
  notAfter: words.optional(),
  /** Only at the start (true) or never at the start (false) of a sentence. */
  start: z.boolean().optional(),
  /** Only inside (true) or outside (false) quotation marks. */
  quoted: z.boolean().optional(),
});

export type PhraseParams = z.output<typeof phraseParams>;
