import type { Artifact, Log, ReportingDescriptor, Run } from 'sarif';
import type { Encoding } from '../../../core/document.js';
import type { ReportContext, Reporter } from '../../../core/reporter.js';
import type { Rule } from '../../../core/rule.js';
import type { DocumentResult, RunResult } from '../../../core/run-result.js';
import { toJson } from '../../escape/json.js';
import { escapeMarkdown } from '../../escape/markdown.js';
import { modelNames } from '../../shared/evidence.js';
import { firedRules } from '../../shared/rules.js';
import { BASE_ID, toArtifactLocation } from './location.js';
import { toNotifications } from './notifications.js';
import { toResults } from './results.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Names of the IANA character set registry. */
const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'windows-1252',
};

/** A rule says how much harm it finds; how sure a finding is decides its own level. */
function toDescriptor(rule: Rule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: {
      text: `${rule.why}\n\nWrite instead: ${rule.instead}`,
      markdown: `${escapeMarkdown(rule.why)}\n\n**Write instead:** ${escapeMarkdown(rule.instead)}`,
    },
    defaultConfiguration: { level: rule.harm === 'low' ? 'note' : 'warning' },
    properties: { category: rule.category, confidence: rule.confidence, harm: rule.harm },
  };
}

function toArtifact({ document }: DocumentResult): Artifact {
  return {
    location: toArtifactLocation(document.path),
    encoding: ENCODING_NAMES[document.encoding],
    roles: ['analysisTarget'],
  };
}

function toRun(result: RunResult, context: ReportContext): Run {
  const { name, version, informationUri } = result.tool;
  // A pack has thousands: all of them would be megabytes in every log.
  const rules = firedRules(result);
  const shared = {
    ruleIndex: new Map(rules.map((rule, index) => [rule.id, index])),
    nameOf: modelNames(result.models),
  };
  return {
    tool: {
      driver: {
        name,
        version,
        semanticVersion: version,
        ...(informationUri === undefined ? {} : { informationUri }),
        rules: rules.map(toDescriptor),
      },
    },
    invocations: [
      {
        executionSuccessful: result.problems.length === 0,
        endTimeUtc: result.generatedAt,
        toolExecutionNotifications: toNotifications(result),
      },
    ],
    originalUriBaseIds: { [BASE_ID]: { uri: context.baseUri } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    artifacts: result.documents.map(toArtifact),
    results: result.documents.flatMap((document, index) => toResults(document, index, shared)),
    properties: {
      sourceLanguage: result.sourceLanguage,
      signature: result.signature,
      models: result.models.map(({ id }) => id),
    },
  };
}

/** SARIF 2.1.0 (OASIS standard), for code hosts and editors. */
export const sarifReporter: Reporter = {
  id: 'sarif',
  fileName: 'report.sarif',
  render: (result, context) => {
    const log: Log = { version: '2.1.0', $schema: SCHEMA, runs: [toRun(result, context)] };
    return toJson(log);
  },
};
