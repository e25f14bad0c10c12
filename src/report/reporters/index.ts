import type { Reporter } from '../../core/reporter.js';
import { htmlReporter } from './html/index.js';
import { jsonReporter } from './json/index.js';
import { junitReporter } from './junit/index.js';
import { mdReporter } from './md/index.js';
import { sarifReporter } from './sarif/index.js';

/** Every reporter, by the word after `--format`. */
export const REPORTERS = {
  html: htmlReporter,
  md: mdReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  junit: junitReporter,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;

/** The words that `--format` knows. */
export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];

/** Whether a word names a reporter. */
export function isReportFormat(word: string): word is ReportFormat {
  return Object.hasOwn(REPORTERS, word);
}
