import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Detection } from '../../core/finding.js';
import type { Rule, RulePack } from '../../core/rule.js';
import { onceFor } from '../../core/once-for.js';
import { gatherEvidence } from '../evidence/index.js';
import type { Candidate } from './candidate.js';
import { mergeCandidates, union } from './merge.js';

function toCandidate(document: AlignedDocument, detection: Detection, rule: Rule): Candidate {
  const { evidence, silent } = gatherEvidence(document, detection, rule);
  return {
    rule,
    detection,
    span: detection.span,
    evidence: union(
      [{ kind: 'rule', ruleId: rule.id, french: detection.expected ?? rule.french }],
      [...detection.evidence, ...evidence],
    ),
    silent,
    suggestion: detection.suggestion,
    alsoFlaggedBy: [],
  };
}

/** A pack's rules by id; made once for a pack. */
const rulesById = onceFor(
  ({ rules }: RulePack): ReadonlyMap<string, Rule> => new Map(rules.map((rule) => [rule.id, rule])),
);

/**
 * Detections with the evidence of the back-translations, merged where they are about the same words.
 * @returns in text order
 */
export function makeCandidates(
  document: AlignedDocument,
  detections: readonly Detection[],
  pack: RulePack,
): Candidate[] {
  const rules = rulesById(pack);
  return mergeCandidates(
    detections.map((detection) => {
      const rule = rules.get(detection.ruleId);
      if (!rule) throw new Error(`a detector named the rule ${detection.ruleId}, which the pack lacks`);
      return toCandidate(document, detection, rule);
    }),
  );
}
