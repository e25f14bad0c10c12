import { SEVERITIES, type Finding, type Severity } from '../../core/finding.js';
import { compareSpans, type Span } from '../../core/span.js';

/** The findings whose suggestion may replace words unseen, at or above a severity. */
export function safeFindings(findings: readonly Finding[], minLevel: Severity): Finding[] {
  const lowest = SEVERITIES.indexOf(minLevel);
  return findings.filter(
    ({ severity, suggestion }) =>
      SEVERITIES.indexOf(severity) >= lowest && suggestion?.safe === true && suggestion.replaces,
  );
}

/** Replaces the words of a span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The replacements of findings in text order; of those that overlap, the first. */
export function editsOf(findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  const wanted = findings.flatMap(({ span, suggestion }): Edit[] =>
    suggestion ? [{ span: suggestion.span ?? span, text: suggestion.text }] : [],
  );
  for (const edit of wanted.sort((a, b) => compareSpans(a.span, b.span))) {
    if (edit.span.start >= (edits.at(-1)?.span.end ?? 0)) edits.push(edit);
  }
  return edits;
}

/** A text with replacements made; they stand in text order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let fixed = '';
  let from = 0;
  for (const { span, text: replacement } of edits) {
    fixed += text.slice(from, span.start) + replacement;
    from = span.end;
  }
  return fixed + text.slice(from);
}
