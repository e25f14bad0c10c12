import picocolors from 'picocolors';
import type { Finding, Severity } from '../../core/finding.js';
import type { DocumentResult, RunResult } from '../../core/run-result.js';
import { countRun, isAtLeast, type DocumentCounts, type RunCounts } from '../shared/counts.js';
import { shorten } from '../shared/excerpt.js';
import { locator, type Location } from '../shared/locate.js';
import { noticeMessages } from '../shared/notices.js';
import { quantity, severityList } from '../shared/wording.js';
import { padEnd, terminalText, truncate } from './width.js';

export interface SummaryOptions {
  readonly color: boolean;
  /** Columns of the terminal; at least 40 are used. */
  readonly width: number;
  /** Paths of the reports that were written. */
  readonly reports: readonly string[];
}

type Colors = ReturnType<typeof picocolors.createColors>;
type Paint = (text: string) => string;

const NARROWEST = 40;
/** Findings shown a document; the reports have them all. */
const SHOWN = 5;
const LONGEST = 400;

function paintOf(severity: Severity, colors: Colors): Paint {
  return { error: colors.red, warning: colors.yellow, note: colors.cyan }[severity];
}

function findingLine(
  finding: Finding,
  { startLine, startColumn }: Location,
  width: number,
  colors: Colors,
): string {
  const place = padEnd(`${startLine}:${startColumn}`, 8);
  const severity = padEnd(finding.severity, 8);
  const words = terminalText(shorten(finding.text, LONGEST));
  const instead = finding.suggestion ? ` → ${terminalText(shorten(finding.suggestion.text, LONGEST))}` : '';
  const rest = truncate(`${words}${instead}`, width - 4 - 8 - 8);
  return `    ${colors.dim(place)}${paintOf(finding.severity, colors)(severity)}${rest}`;
}

function documentLines(
  result: DocumentResult,
  counts: DocumentCounts,
  width: number,
  colors: Colors,
): string[] {
  const { document, findings } = result;
  const tally = counts.findings === 0 ? colors.green('nothing flagged') : severityList(counts.bySeverity);
  const path = truncate(terminalText(document.path), width - 30);
  const lines = [`  ${colors.bold(path)}  ${tally}`];
  for (const message of noticeMessages(document)) {
    lines.push(`    ${colors.yellow(truncate(terminalText(message), width - 4))}`);
  }
  const serious = findings.filter(({ severity }) => isAtLeast(severity, 'warning'));
  const worstFirst = [...serious].sort(
    (a, b) => Number(isAtLeast(b.severity, 'error')) - Number(isAtLeast(a.severity, 'error')),
  );
  const shown = worstFirst.slice(0, SHOWN).sort((a, b) => a.span.start - b.span.start);
  const locate = locator(document.text);
  for (const finding of shown) lines.push(findingLine(finding, locate(finding.span), width, colors));
  const left = serious.length - shown.length;
  if (left > 0) lines.push(`    ${colors.dim(`… and ${quantity(left, 'more finding')} in the report`)}`);
  return lines;
}

function leftOutLines(result: RunResult, width: number, colors: Colors): string[] {
  const lines: string[] = [];
  if (result.problems.length > 0) {
    lines.push('', colors.bold(`${quantity(result.problems.length, 'file')} could not be checked`));
    for (const { path, message, remedy } of result.problems) {
      lines.push(`  ${colors.red(truncate(terminalText(path), width - 2))}`);
      lines.push(`    ${terminalText(shorten(message, LONGEST))}`);
      lines.push(`    ${terminalText(shorten(remedy, LONGEST))}`);
    }
  }
  if (result.skippedOriginals.length > 0) {
    lines.push(
      '',
      colors.bold(`${quantity(result.skippedOriginals.length, 'original')} without copy, skipped`),
    );
    for (const path of result.skippedOriginals) lines.push(`  ${truncate(terminalText(path), width - 2)}`);
  }
  return lines;
}

function totalLine(counts: RunCounts, colors: Colors): string {
  const checked = `${quantity(counts.documents, 'document')}, ${quantity(counts.words, 'word')}`;
  const found = counts.findings === 0 ? 'nothing flagged' : severityList(counts.bySeverity);
  return `${colors.bold(checked)}: ${found}`;
}

/**
 * What a run found, for a terminal: a line a document with its gravest findings at `warning` or above, what could
 * not be checked and what to do about it, the totals, and where the reports are. Ends in a line feed.
 *
 * Lines are cut to the width, except remedies and paths of reports, which must stay whole to be of use.
 */
export function renderSummary(result: RunResult, options: SummaryOptions): string {
  const colors = picocolors.createColors(options.color);
  const width = Math.max(NARROWEST, options.width);
  const counts = countRun(result);
  const lines = result.documents.flatMap((document, index) => {
    const own = counts.perDocument[index];
    return own ? documentLines(document, own, width, colors) : [];
  });
  lines.push(...leftOutLines(result, width, colors), '', totalLine(counts, colors));
  if (options.reports.length > 0) {
    lines.push('Reports:', ...options.reports.map((path) => `  ${terminalText(path)}`));
  }
  return lines.join('\n') + '\n';
}
