import type { Rule } from '../../core/rule.js';
import type { RunResult } from '../../core/run-result.js';

/** The rules that produced a finding, sorted by id (code units). */
export function firedRules(result: RunResult): Rule[] {
  const fired = new Set(
    result.documents.flatMap((document) => document.findings.map((finding) => finding.ruleId)),
  );
  return result.rules
    .filter((rule) => fired.has(rule.id))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
