import { SEVERITIES, type Finding, type Severity } from '../../core/finding.js';
import { CATEGORIES, type Category } from '../../core/rule.js';
import type { DocumentResult, RunResult } from '../../core/run-result.js';
import type { ModelId } from '../../core/translation.js';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How one model fared over all segments of a run. */
interface ModelCounts {
  readonly translated: number;
  /** Translated, but evidence for nothing. */
  readonly unreliable: number;
  readonly absent: number;
  readonly failed: number;
}

export interface DocumentCounts {
  readonly words: number;
  readonly segments: number;
  readonly findings: number;
  readonly bySeverity: SeverityCounts;
}

export interface RunCounts {
  readonly documents: number;
  /** Documents without a finding. */
  readonly clean: number;
  readonly words: number;
  readonly segments: number;
  readonly findings: number;
  readonly bySeverity: SeverityCounts;
  /** Categories with findings only, in the order of `CATEGORIES`. */
  readonly byCategory: readonly {
    readonly category: Category;
    readonly counts: SeverityCounts;
    readonly total: number;
  }[];
  readonly byModel: ReadonlyMap<ModelId, ModelCounts>;
  /** One a document, in the order of the result. */
  readonly perDocument: readonly DocumentCounts[];
}

/** Findings by severity. */
function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** Runs without white space that hold a letter or a digit. */
function countWords(text: string): number {
  let words = 0;
  for (const run of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run[0])) words += 1;
  return words;
}

function countDocument(document: DocumentResult): DocumentCounts {
  return {
    words: countWords(document.document.text),
    segments: document.segments.length,
    findings: document.findings.length,
    bySeverity: countSeverities(document.findings),
  };
}

function countModels(result: RunResult): Map<ModelId, ModelCounts> {
  const counts = new Map(
    result.models.map((model) => [model.id, { translated: 0, unreliable: 0, absent: 0, failed: 0 }]),
  );
  for (const translation of result.documents.flatMap((document) => document.backTranslations.flat())) {
    const count = counts.get(translation.model);
    if (count === undefined) continue;
    count[translation.status] += 1;
    if (translation.unreliable.length > 0) count.unreliable += 1;
  }
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Everything that summaries count, in one pass over the result. */
export function countRun(result: RunResult): RunCounts {
  const perDocument = result.documents.map(countDocument);
  const findings = result.documents.flatMap((document) => document.findings);
  const byCategory = CATEGORIES.map((category) => {
    const own = findings.filter((finding) => finding.category === category);
    return { category, counts: countSeverities(own), total: own.length };
  });
  return {
    documents: result.documents.length,
    clean: perDocument.filter((document) => document.findings === 0).length,
    words: sum(perDocument.map((document) => document.words)),
    segments: sum(perDocument.map((document) => document.segments)),
    findings: findings.length,
    bySeverity: countSeverities(findings),
    byCategory: byCategory.filter((entry) => entry.total > 0),
    byModel: countModels(result),
    perDocument,
  };
}

/** `error` first. */
export const SEVERITIES_WORST_FIRST: readonly Severity[] = [...SEVERITIES].reverse();

/** Whether a severity is at or above another. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}
