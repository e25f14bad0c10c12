import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Detection, Finding } from '../../core/finding.js';
import type { Rule, RulePack } from '../../core/rule.js';
import { sliceSpan } from '../../core/span.js';
import { DETECTORS } from '../detectors/index.js';
import { gatherEvidence } from '../evidence/index.js';
import { segmentAt } from '../segment-lookup.js';
import { candidateConfidence, type Candidate } from './candidate.js';
import { Fingerprints } from './fingerprint.js';
import { mergeCandidates } from './merge.js';
import { renderMessage } from './message.js';
import { severityOf } from './severity.js';

function toCandidate(document: AlignedDocument, detection: Detection, rule: Rule): Candidate {
  return {
    rule,
    detection,
    span: detection.span,
    evidence: [
      { kind: 'rule', ruleId: rule.id, french: detection.expected ?? rule.french },
      ...detection.evidence,
      ...gatherEvidence(document, detection, rule),
    ],
    suggestion: detection.suggestion,
    alsoFlaggedBy: [],
  };
}

function messageOf({ rule, detection }: Candidate, text: string): string {
  const template = DETECTORS[rule.detector]?.meta.messages[detection.messageId];
  if (template === undefined)
    throw new Error(`detector ${rule.detector} has no message ${detection.messageId}`);
  return renderMessage(template, { text, title: rule.title, instead: rule.instead, ...detection.data });
}

/**
 * Makes findings of detections: adds the evidence of the back-translations, merges what is about the same words,
 * and decides on confidence, severity and wording.
 *
 * @returns in text order
 */
export function judge(
  document: AlignedDocument,
  detections: readonly Detection[],
  pack: RulePack,
): Finding[] {
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const candidates = detections.map((detection) => {
    const rule = rules.get(detection.ruleId);
    if (!rule) throw new Error(`a detector named the rule ${detection.ruleId}, which the pack lacks`);
    return toCandidate(document, detection, rule);
  });
  const fingerprints = new Fingerprints(document.document.text, document.segments);
  return mergeCandidates(candidates).map((candidate) => {
    const { rule, span, evidence, suggestion, alsoFlaggedBy } = candidate;
    const confidence = candidateConfidence(candidate);
    const text = sliceSpan(document.document.text, span);
    return {
      ruleId: rule.id,
      category: rule.category,
      severity: severityOf(confidence, rule.harm),
      confidence,
      harm: rule.harm,
      span,
      text,
      message: messageOf(candidate, text),
      evidence,
      ...(suggestion === undefined ? {} : { suggestion }),
      segment: segmentAt(document.segments, span.start),
      alsoFlaggedBy,
      fingerprint: fingerprints.next(rule.id, span),
    };
  });
}
