import type { AlignedDocument } from './aligned-document.js';
import type { InputProblem } from './document.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import type { ModelInfo } from './translation.js';

/** One checked document and what was found in it. */
export interface DocumentResult extends AlignedDocument {
  /** In text order. */
  readonly findings: readonly Finding[];
}

/** A whole run: what every reporter gets. */
export interface RunResult {
  readonly tool: { readonly name: string; readonly version: string; readonly informationUri?: string };
  /** ISO 8601, UTC; the only field that two runs of the same input may differ in. */
  readonly generatedAt: string;
  readonly sourceLanguage: string;
  readonly models: readonly ModelInfo[];
  /** Version, rules, models and options that made the result, as one line. */
  readonly signature: string;
  /** In the order in which the paths were given, folders sorted by code unit. */
  readonly documents: readonly DocumentResult[];
  readonly problems: readonly InputProblem[];
  /** Originals (`x.fr.txt`) that had no copy beside them, and were skipped. */
  readonly skippedOriginals: readonly string[];
  /** The rules that could have fired. */
  readonly rules: readonly Rule[];
}
