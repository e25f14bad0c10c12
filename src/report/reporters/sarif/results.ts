import type { ArtifactLocation, Fix, Result } from 'sarif';
import type { Finding } from '../../../core/finding.js';
import type { DocumentResult } from '../../../core/run-result.js';
import type { ModelId } from '../../../core/translation.js';
import { describeEvidence, evidenceText } from '../../shared/evidence.js';
import { locator } from '../../shared/locate.js';
import { toArtifactLocation, toLocation, toMessage, toRegion } from './location.js';

/** What results of one run share. */
export interface ResultContext {
  /** Rule id → position in `tool.driver.rules`. */
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly nameOf: (id: ModelId) => string;
}

function messageOf(finding: Finding): string {
  const { suggestion } = finding;
  if (suggestion === undefined) return finding.message;
  return suggestion.replaces
    ? `${finding.message} Write instead: “${suggestion.text}”.`
    : `${finding.message} ${suggestion.text}`;
}

/** Only what may be applied by machine. */
function fixesOf(finding: Finding, artifactLocation: ArtifactLocation): Fix[] {
  const { suggestion } = finding;
  if (!suggestion?.safe || !suggestion.replaces) return [];
  const { start, end } = suggestion.span ?? finding.span;
  return [
    {
      description: toMessage(`Write “${suggestion.text}”.`),
      artifactChanges: [
        {
          artifactLocation,
          replacements: [
            {
              deletedRegion: { charOffset: start, charLength: end - start },
              insertedContent: { text: suggestion.text },
            },
          ],
        },
      ],
    },
  ];
}

/** The findings of one document as SARIF results (SARIF 3.27). */
export function toResults(result: DocumentResult, artifactIndex: number, context: ResultContext): Result[] {
  const artifactLocation = toArtifactLocation(result.document.path, artifactIndex);
  const locate = locator(result.document.text);
  return result.findings.map((finding) => {
    const ruleIndex = context.ruleIndex.get(finding.ruleId);
    const fixes = fixesOf(finding, artifactLocation);
    const region = { ...toRegion(locate(finding.span)), snippet: { text: finding.text } };
    return {
      ruleId: finding.ruleId,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: finding.severity,
      message: toMessage(messageOf(finding)),
      locations: [toLocation(artifactLocation, region)],
      partialFingerprints: { 'backwire/v1': finding.fingerprint },
      ...(fixes.length > 0 ? { fixes } : {}),
      properties: {
        category: finding.category,
        confidence: finding.confidence,
        harm: finding.harm,
        evidence: finding.evidence.map((item) => evidenceText(describeEvidence(item, context.nameOf))),
        ...(finding.alsoFlaggedBy.length > 0 ? { alsoFlaggedBy: [...finding.alsoFlaggedBy] } : {}),
      },
    };
  });
}
