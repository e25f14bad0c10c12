import type { Reporter } from '../../../core/reporter.js';
import type { RunResult } from '../../../core/run-result.js';
import { codeSpan, codeSpanInTable, escapeMarkdown, escapeMarkdownInTable } from '../../escape/markdown.js';
import { countRun, type RunCounts } from '../../shared/counts.js';
import { modelNames } from '../../shared/evidence.js';
import { CATEGORY_NAMES, quantity, readableTime, severityList, thousands } from '../../shared/wording.js';
import { documentLines } from './findings.js';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function documentTable(result: RunResult, counts: RunCounts): string[] {
  if (result.documents.length === 0) return [];
  const lines = [row('Document', 'Words', 'Errors', 'Warnings', 'Notes'), '| :-- | --: | --: | --: | --: |'];
  result.documents.forEach(({ document }, index) => {
    const own = counts.perDocument[index];
    if (!own) return;
    const { error, warning, note } = own.bySeverity;
    const numbers = [own.words, error, warning, note].map(thousands);
    lines.push(row(escapeMarkdownInTable(document.path), ...numbers));
  });
  return [...lines, ''];
}

function categoryTable(counts: RunCounts): string[] {
  if (counts.byCategory.length === 0) return [];
  const lines = [row('Category', 'Errors', 'Warnings', 'Notes'), '| :-- | --: | --: | --: |'];
  for (const { category, counts: own } of counts.byCategory) {
    lines.push(row(CATEGORY_NAMES[category], ...[own.error, own.warning, own.note].map(thousands)));
  }
  return [...lines, ''];
}

function modelTable(result: RunResult, counts: RunCounts): string[] {
  if (result.models.length === 0) return [];
  const lines = [
    row('Model', 'Id', 'Translated', 'Unreliable', 'Absent', 'Failed'),
    '| :-- | :-- | --: | --: | --: | --: |',
  ];
  for (const model of result.models) {
    const own = counts.byModel.get(model.id);
    const numbers = own ? [own.translated, own.unreliable, own.absent, own.failed].map(thousands) : [];
    lines.push(row(escapeMarkdownInTable(model.name), codeSpanInTable(model.id), ...numbers));
  }
  return [...lines, ''];
}

function leftOut(result: RunResult): string[] {
  const lines: string[] = [];
  if (result.problems.length > 0) {
    lines.push('## Could not be checked', '');
    for (const { path, message, remedy } of result.problems) {
      lines.push(`- ${escapeMarkdown(path)}: ${escapeMarkdown(message)} ${escapeMarkdown(remedy)}`);
    }
    lines.push('');
  }
  if (result.skippedOriginals.length > 0) {
    lines.push('## Originals without copy, skipped', '');
    lines.push(...result.skippedOriginals.map((path) => `- ${escapeMarkdown(path)}`), '');
  }
  return lines;
}

function headline(counts: RunCounts): string {
  const checked = `${quantity(counts.documents, 'document')}, ${quantity(counts.words, 'word')}`;
  if (counts.findings === 0) return `${checked}: nothing flagged.`;
  return `${checked}: **${quantity(counts.findings, 'finding')}** (${severityList(counts.bySeverity)}).`;
}

function render(result: RunResult): string {
  const counts = countRun(result);
  const nameOf = modelNames(result.models);
  const lines = [
    '# Backwire report',
    '',
    headline(counts),
    '',
    ...documentTable(result, counts),
    ...categoryTable(counts),
    ...modelTable(result, counts),
    ...leftOut(result),
  ];
  result.documents.forEach((document, index) => {
    const own = counts.perDocument[index];
    if (own && (own.findings > 0 || document.document.notices.length > 0)) {
      lines.push(...documentLines(document, own, nameOf));
    }
  });
  lines.push(
    '---',
    '',
    `Made ${escapeMarkdown(readableTime(result.generatedAt))}, ${codeSpan(result.signature)}`,
  );
  return lines.join('\n') + '\n';
}

/** A compact report for review in a pull request or an e-mail (GitHub Flavored Markdown). */
export const mdReporter: Reporter = { id: 'md', fileName: 'report.md', render };
