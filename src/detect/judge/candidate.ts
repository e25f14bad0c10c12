import type { Detection, Evidence, Suggestion } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import type { Span } from '../../core/span.js';
import { confidenceOf } from './confidence.js';

/** A detection with its rule and all that speaks for it, on its way to becoming a finding. */
export interface Candidate {
  readonly rule: Rule;
  readonly detection: Detection;
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  readonly suggestion: Suggestion | undefined;
  /** Other rules that flagged the same words, sorted. */
  readonly alsoFlaggedBy: readonly string[];
}

/** Confidence in a candidate, 0 to 1. */
export function candidateConfidence({ rule, detection, evidence, alsoFlaggedBy }: Candidate): number {
  return confidenceOf(detection.confidence ?? rule.confidence, evidence, alsoFlaggedBy.length);
}
