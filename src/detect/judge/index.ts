import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Detection, Finding } from '../../core/finding.js';
import type { RulePack } from '../../core/rule.js';
import { sliceSpan } from '../../core/span.js';
import { DETECTORS } from '../detectors/index.js';
import { segmentAt } from '../segment-lookup.js';
import { Article } from './article.js';
import { signalsOf, type Candidate } from './candidate.js';
import { makeCandidates } from './candidates.js';
import { confidenceOf } from './confidence.js';
import { Fingerprints } from './fingerprint.js';
import { renderMessage } from './message.js';
import { isReported, severityOf } from './severity.js';

function messageOf({ rule, detection }: Candidate, text: string): string {
  const template = DETECTORS[rule.detector]?.meta.messages[detection.messageId];
  if (template === undefined)
    throw new Error(`detector ${rule.detector} has no message ${detection.messageId}`);
  return renderMessage(template, { text, title: rule.title, instead: rule.instead, ...detection.data });
}

/**
 * Makes findings of detections: adds the evidence of the back-translations and of the article as a whole, merges what is
 * about the same words, decides on confidence, severity and wording, and drops what is too improbable to report.
 *
 * @returns in text order
 */
export function judge(
  document: AlignedDocument,
  detections: readonly Detection[],
  pack: RulePack,
): Finding[] {
  const candidates = makeCandidates(document, detections, pack);
  const article = new Article(document, candidates, pack.sourceLanguage);
  const fingerprints = new Fingerprints(document.document.text, document.segments);
  const findings = candidates.map((candidate): Finding => {
    const { rule, span, evidence, suggestion, alsoFlaggedBy } = candidate;
    const confidence = confidenceOf(signalsOf(candidate, article.logOdds(candidate)));
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
      evidence: [...evidence, ...article.evidence(candidate)],
      ...(suggestion === undefined ? {} : { suggestion }),
      segment: segmentAt(document.segments, span.start),
      alsoFlaggedBy,
      fingerprint: fingerprints.next(rule.id, span),
    };
  });
  return findings.filter(({ confidence }) => isReported(confidence));
}
