import type { Evidence } from '../../core/finding.js';
import { CATEGORIES, type Category } from '../../core/rule.js';
import type { ModelId } from '../../core/translation.js';
import { isFluent } from '../evidence/fluent.js';

/** All that the probability of a finding is made of. */
export interface Signals {
  /** Probability before any evidence: the detection's own, or else the rule's. */
  readonly prior: number;
  readonly category: Category;
  readonly evidence: readonly Evidence[];
  /** Models that translated the words reliably, to none of the French forms that were expected, and to nothing that shows. */
  readonly silent: readonly ModelId[];
  /** Other rules that flagged the same words. */
  readonly alsoFlagged: number;
  /** How the rest of the article reads: log-odds that a machine translated it, 0 when not asked. */
  readonly document: number;
  /** Whether its detector compared with the original, and weighed by itself what it saw. */
  readonly isMeasured: boolean;
}

/** A rule that claims certainty can still be talked out of it. */
const NEAREST_TO_CERTAIN = 0.98;

export function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, 1 - NEAREST_TO_CERTAIN), NEAREST_TO_CERTAIN);
  return Math.log(bounded / (1 - bounded));
}

/** 0, 1, 1.6, 2, …: models err alike, so that each further piece says less. */
function diminishing(count: number): number {
  return Math.log2(1 + count);
}

const byRule = (model: ModelId): boolean => !isFluent(model);

/** Models whose back-translation says so. */
function translating({ evidence }: Signals, verdict: 'confirms' | 'contradicts'): ModelId[] {
  return evidence.flatMap((piece) =>
    piece.kind === 'back-translation' && piece.verdict === verdict ? piece.model : [],
  );
}

function original({ evidence }: Signals, verdict: 'confirms' | 'contradicts'): number {
  return Number(evidence.some((piece) => piece.kind === 'original' && piece.verdict === verdict));
}

/**
 * What signals weigh by, each a number that is 0 where nothing is known. Evidence of the kinds `rule` and `lexicon` is
 * counted by the prior already.
 */
export const FEATURES: ReadonlyMap<string, (signals: Signals) => number> = new Map<
  string,
  (signals: Signals) => number
>([
  ['bias', () => 1],
  ['prior', ({ prior }) => logit(prior)],
  ['confirms', (signals) => diminishing(translating(signals, 'confirms').filter(isFluent).length)],
  ['confirms-by-rule', (signals) => diminishing(translating(signals, 'confirms').filter(byRule).length)],
  ['contradicts', (signals) => diminishing(translating(signals, 'contradicts').length)],
  ['unknown-word', ({ evidence }) => diminishing(countOf(evidence, 'unknown-word'))],
  ['disagreement', ({ evidence }) => diminishing(countOf(evidence, 'disagreement'))],
  ['silent', ({ silent }) => diminishing(silent.filter(isFluent).length)],
  ['silent-by-rule', ({ silent }) => diminishing(silent.filter(byRule).length)],
  ['original-confirms', (signals) => original(signals, 'confirms')],
  ['original-contradicts', (signals) => original(signals, 'contradicts')],
  ['also-flagged', ({ alsoFlagged }) => diminishing(alsoFlagged)],
  ['document', ({ document }) => document],
  ...CATEGORIES.map(
    (name) => [`category:${name}`, ({ category }: Signals) => Number(category === name)] as const,
  ),
]);

function countOf(evidence: readonly Evidence[], kind: Evidence['kind']): number {
  return evidence.filter((piece) => piece.kind === kind).length;
}

/** The values of {@link FEATURES}, in their order. */
export function featuresOf(signals: Signals): number[] {
  return [...FEATURES.values()].map((value) => value(signals));
}
