import type { RunResult } from './run-result.js';

/** What a reporter may know beyond the result. */
export interface ReportContext {
  /** Absolute `file:` URI of the folder that paths in the result are relative to, ending in `/`. */
  readonly baseUri: string;
}

/** A pure function from a result to the text of one report. It prints nothing and reads no environment. */
export interface Reporter {
  /** Equals the folder's name and the word after `--format`. */
  readonly id: string;
  /** Name of the file in the output directory. */
  readonly fileName: string;
  render(result: RunResult, context: ReportContext): string;
}
