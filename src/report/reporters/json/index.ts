import type { Reporter } from '../../../core/reporter.js';
import type { RunResult } from '../../../core/run-result.js';
import { toJson } from '../../escape/json.js';
import { countRun, type RunCounts } from '../../shared/counts.js';
import { firedRules } from '../../shared/rules.js';
import { toJsonDocument } from './document.js';
import { SCHEMA_ID, SCHEMA_VERSION, type JsonReport } from './schema.js';

const NO_COUNTS = { translated: 0, unreliable: 0, absent: 0, failed: 0 };

function summary(result: RunResult, counts: RunCounts): JsonReport['summary'] {
  return {
    documents: counts.documents,
    clean: counts.clean,
    problems: result.problems.length,
    skippedOriginals: result.skippedOriginals.length,
    words: counts.words,
    segments: counts.segments,
    findings: counts.findings,
    bySeverity: counts.bySeverity,
    byCategory: counts.byCategory.map(({ category, total, counts: own }) => ({
      category,
      total,
      counts: own,
    })),
  };
}

function toReport(result: RunResult): JsonReport {
  const counts = countRun(result);
  const { name, version, informationUri } = result.tool;
  return {
    $schema: SCHEMA_ID,
    schemaVersion: SCHEMA_VERSION,
    tool: { name, version, ...(informationUri === undefined ? {} : { informationUri }) },
    generatedAt: result.generatedAt,
    signature: result.signature,
    sourceLanguage: result.sourceLanguage,
    summary: summary(result, counts),
    models: result.models.map((model) => ({
      id: model.id,
      name: model.name,
      fingerprint: model.fingerprint,
      roundTrip: model.roundTrip,
      counts: { ...(counts.byModel.get(model.id) ?? NO_COUNTS) },
    })),
    rules: firedRules(result).map(({ id, category, title, why, instead }) => ({
      id,
      category,
      title,
      why,
      instead,
    })),
    documents: result.documents.flatMap((document, index) => {
      const own = counts.perDocument[index];
      return own ? [toJsonDocument(document, own)] : [];
    }),
    problems: result.problems.map(({ path, code, message, remedy }) => ({ path, code, message, remedy })),
    skippedOriginals: [...result.skippedOriginals],
  };
}

/** The result for other programs, kept to `docs/schema/report.schema.json`. */
export const jsonReporter: Reporter = {
  id: 'json',
  fileName: 'report.json',
  render: (result) => toJson(toReport(result)),
};
