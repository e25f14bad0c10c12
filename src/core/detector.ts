import type { z } from 'zod';
import type { AlignedDocument } from './aligned-document.js';
import type { Detection } from './finding.js';
import type { Lexicons, Rule } from './rule.js';

/** Finds artifacts of one kind: a synchronous, pure function of the aligned document. */
export interface Detector<Params = unknown> {
  readonly meta: {
    /** Equals the folder's name. */
    readonly id: string;
    /** What a rule of this detector may set. */
    readonly params: z.ZodType<Params>;
    /** Message id → sentence with `{placeholders}`. */
    readonly messages: Readonly<Record<string, string>>;
  };
  /** `rules` are those of this detector only. */
  detect(document: AlignedDocument, rules: readonly Rule<Params>[], lexicons: Lexicons): Iterable<Detection>;
}
