import type { FailOn } from '../config/schema.js';
import { EXIT } from '../core/errors.js';
import { SEVERITIES } from '../core/finding.js';
import type { RunResult } from '../core/run-result.js';

/** 2 when something could not be checked; else 1 when a finding is at or above `failOn`; else 0. */
export function exitCodeOf(result: RunResult, failOn: FailOn): number {
  if (result.problems.length > 0) return EXIT.couldNotCheck;
  if (failOn === 'never') return EXIT.ok;
  const threshold = SEVERITIES.indexOf(failOn);
  const fails = result.documents.some(({ findings }) =>
    findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= threshold),
  );
  return fails ? EXIT.findings : EXIT.ok;
}
