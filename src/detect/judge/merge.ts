import type { Evidence } from '../../core/finding.js';
import { compareSpans, overlaps, spanLength } from '../../core/span.js';
import { ownConfidence, type Candidate } from './candidate.js';

/** Part of the longer span that two findings of different categories must share to be about the same words. */
const SHARED_PART = 0.5;

function sameWords(a: Candidate, b: Candidate): boolean {
  if (a.detection.standsApart === true || b.detection.standsApart === true) return false;
  if (!overlaps(a.span, b.span)) return false;
  if (a.rule.category === b.rule.category) return true;
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  return shared >= SHARED_PART * Math.max(spanLength(a.span), spanLength(b.span));
}

/** The more confident first, then the shorter span, then the rule's id. */
function compareRank(a: Candidate, b: Candidate): number {
  return (
    ownConfidence(b) - ownConfidence(a) ||
    spanLength(a.span) - spanLength(b.span) ||
    (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id))
  );
}

/** The evidence of two lists, each piece once. */
export function union(a: readonly Evidence[], b: readonly Evidence[]): Evidence[] {
  return [...new Map([...a, ...b].map((evidence) => [JSON.stringify(evidence), evidence])).values()];
}

function merge(a: Candidate, b: Candidate): Candidate {
  const [best, other] = compareRank(a, b) <= 0 ? [a, b] : [b, a];
  const lent = other.suggestion && { ...other.suggestion, span: other.suggestion.span ?? other.span };
  const rules = new Set([other.rule.id, ...best.alsoFlaggedBy, ...other.alsoFlaggedBy]);
  rules.delete(best.rule.id);
  return {
    ...best,
    evidence: union(best.evidence, other.evidence),
    suggestion: best.suggestion ?? lent,
    alsoFlaggedBy: [...rules].sort(),
  };
}

/**
 * Makes one candidate of those that are about the same words: overlapping ones of one category, or ones that share
 * at least half of the longer span. The more confident one stays and takes over the other's evidence. A few words
 * flagged inside a long flagged quotation stay apart from it, and so do detections that say so.
 *
 * @returns in text order
 */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[] {
  const merged: (Candidate | undefined)[] = [];
  let open: number[] = [];
  for (let candidate of [...candidates].sort((a, b) => compareSpans(a.span, b.span) || compareRank(a, b))) {
    const { start } = candidate.span;
    open = open.filter((slot) => (merged[slot]?.span.end ?? 0) > start);
    for (const slot of open) {
      const other = merged[slot];
      if (!other || !sameWords(other, candidate)) continue;
      candidate = merge(other, candidate);
      merged[slot] = undefined;
    }
    open.push(merged.push(candidate) - 1);
  }
  return merged.filter((candidate) => candidate !== undefined).sort((a, b) => compareSpans(a.span, b.span));
}
