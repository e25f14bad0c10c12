import type { Detection, Evidence, Suggestion } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import type { Span } from '../../core/span.js';
import type { ModelId } from '../../core/translation.js';
import { confidenceOf } from './confidence.js';
import type { Signals } from './signals.js';

/** A detection with its rule and all that speaks for it, on its way to becoming a finding. */
export interface Candidate {
  readonly rule: Rule;
  readonly detection: Detection;
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  /** Models that translated the words reliably, to nothing that was expected, and to nothing that shows. */
  readonly silent: readonly ModelId[];
  readonly suggestion: Suggestion | undefined;
  /** Other rules that flagged the same words, sorted. */
  readonly alsoFlaggedBy: readonly string[];
}

/** Probability that a candidate is an artifact before any evidence: the detection's own, or else the rule's. */
export function priorOf({ detection, rule }: Candidate): number {
  return detection.confidence ?? rule.confidence;
}

/** Whether a detector read a candidate off the original. */
export function isMeasured({ detection }: Candidate): boolean {
  return detection.evidence.some(({ kind }) => kind === 'original');
}

/** @param document log-odds that the rest of the article was translated; 0 leaves it out */
export function signalsOf(candidate: Candidate, document: number): Signals {
  const { rule, evidence, silent, alsoFlaggedBy } = candidate;
  return {
    prior: priorOf(candidate),
    category: rule.category,
    evidence,
    silent,
    alsoFlagged: alsoFlaggedBy.length,
    document,
    isMeasured: isMeasured(candidate),
  };
}

/** Confidence in a candidate by itself, whatever the rest of its article is like, 0 to 1. */
export function ownConfidence(candidate: Candidate): number {
  return confidenceOf(signalsOf(candidate, 0));
}
