import type { Category, Harm } from './rule.js';
import type { Span } from './span.js';
import type { ModelId } from './translation.js';

export const SEVERITIES = ['note', 'warning', 'error'] as const;

/** `error`: certainly wrong. `warning`: very probably an artifact. `note`: worth a look. */
export type Severity = (typeof SEVERITIES)[number];

/** Why a span is flagged. */
export type Evidence =
  /** The copy matches a rule whose French form is named. */
  | { readonly kind: 'rule'; readonly ruleId: string; readonly french: readonly string[] }
  /** A model translated the span back to the expected French, or plainly to something else. */
  | {
      readonly kind: 'back-translation';
      readonly verdict: 'confirms' | 'contradicts';
      readonly model: ModelId;
      readonly segment: number;
      /** The back-translation of the whole segment. */
      readonly text: string;
      /** Where in `text` the French stands. */
      readonly span: Span;
      /** The expected form that was looked for. */
      readonly expected: string;
    }
  /** The engine copied a word through because it did not know it. */
  | {
      readonly kind: 'unknown-word';
      readonly model: ModelId;
      readonly segment: number;
      readonly word: string;
    }
  /** A lexicon entry close to what the copy has. */
  | { readonly kind: 'lexicon'; readonly entry: string; readonly distance: number; readonly context: string }
  /** The models disagree about the span, or a round trip changed it. */
  | {
      readonly kind: 'disagreement';
      readonly models: readonly ModelId[];
      readonly segment: number;
      readonly texts: readonly string[];
    }
  /** Words of the original that prove the finding, or speak against it. */
  | {
      readonly kind: 'original';
      readonly verdict: 'confirms' | 'contradicts';
      /** Sentences of the original that stand against the flagged span. */
      readonly text: string;
      /** The words that prove or disprove, in `text`. Empty where all of it does. */
      readonly span: Span;
    }
  /** How the rest of the article reads. */
  | {
      readonly kind: 'document';
      readonly verdict: 'supports' | 'doubts';
      /** Language that the other marks come from. */
      readonly sourceLanguage: string;
      /** Other rules that found something in the article which is probably a mark of translation. */
      readonly marks: number;
      /** Agency or paper of that language that the article is credited to. */
      readonly credit?: string;
    };

/** What to write instead. */
export interface Suggestion {
  /** The replacement for the span, or advice when it cannot be applied by machine. */
  readonly text: string;
  /** Whether replacing the span by `text` is right whenever the finding is. */
  readonly safe: boolean;
  /** Whether `text` replaces the span (true) or is advice to a person (false). */
  readonly replaces: boolean;
  /** What to replace, where it is more than the flagged span. */
  readonly span?: Span;
}

/** What a detector yields. Wording, severity, order and fingerprints are the judge's. */
export interface Detection {
  readonly ruleId: string;
  /** Key of the detector's messages. */
  readonly messageId: string;
  /** Values for the message's `{placeholders}`. */
  readonly data: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  readonly suggestion?: Suggestion | undefined;
  /** French forms to look for in the back-translations, where they differ from the rule's own. */
  readonly expected?: readonly string[] | undefined;
  /** Overrides the rule's confidence where the detector knows better, 0 to 1. */
  readonly confidence?: number | undefined;
  /** Whether the span only shows where something is missing, or all that is too much: it is never merged with another. */
  readonly standsApart?: boolean | undefined;
}

/** A flagged span, judged. */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Calibrated probability that the span is an artifact, 0 to 1, rounded to 3 decimals. */
  readonly confidence: number;
  readonly harm: Harm;
  readonly span: Span;
  /** Exactly the text of `span`. */
  readonly text: string;
  /** One sentence for people. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly suggestion?: Suggestion | undefined;
  /** Index of the segment in which the span starts. */
  readonly segment: number;
  /** Other rules that flagged the same words. */
  readonly alsoFlaggedBy: readonly string[];
  /** Stable across edits elsewhere in the file: hex SHA-256 of rule, words and neighbourhood, 32 digits. */
  readonly fingerprint: string;
}
