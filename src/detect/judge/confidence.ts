import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Evidence } from '../../core/finding.js';

/** Log-odds that the first piece of a kind adds, and each further one: models err alike, so the second says less. */
const weight = z.strictObject({ first: z.number(), further: z.number() });
type Weight = z.infer<typeof weight>;

const weightsSchema = z.strictObject({
  evidence: z.strictObject({
    rule: weight,
    confirms: weight,
    contradicts: weight,
    'unknown-word': weight,
    lexicon: weight,
    disagreement: weight,
  }),
  alsoFlagged: weight,
});

const weights = weightsSchema.parse(
  JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')),
);

/** A rule that claims certainty can still be talked out of it. */
const NEAREST_TO_CERTAIN = 0.999;

function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, 1 - NEAREST_TO_CERTAIN), NEAREST_TO_CERTAIN);
  return Math.log(bounded / (1 - bounded));
}

function total({ first, further }: Weight, count: number): number {
  return count === 0 ? 0 : first + further * (count - 1);
}

function kindOf(evidence: Evidence): keyof typeof weights.evidence {
  return evidence.kind === 'back-translation' ? evidence.verdict : evidence.kind;
}

/**
 * Probability that a span is an artifact: the logistic function of the prior's log-odds and the weights of the
 * evidence.
 *
 * @param prior the rule's confidence, or the detector's, 0 to 1
 * @param alsoFlagged number of other rules that flagged the same words
 * @returns 0 to 1, rounded to 3 decimals
 */
export function confidenceOf(prior: number, evidence: readonly Evidence[], alsoFlagged: number): number {
  const counts = new Map<keyof typeof weights.evidence, number>();
  for (const kind of evidence.map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let logOdds = logit(prior) + total(weights.alsoFlagged, alsoFlagged);
  for (const [kind, count] of counts) logOdds += total(weights.evidence[kind], count);
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}
