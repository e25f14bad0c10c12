import type { Finding } from '../../../core/finding.js';
import type { DocumentResult } from '../../../core/run-result.js';
import type { ModelId } from '../../../core/translation.js';
import { codeSpan, escapeMarkdown } from '../../escape/markdown.js';
import { describeEvidence, type EvidenceLine } from '../../shared/evidence.js';
import { excerpt, shorten, type Excerpt } from '../../shared/excerpt.js';
import { locator } from '../../shared/locate.js';
import { noticeMessages } from '../../shared/notices.js';
import { CATEGORY_NAMES, percent, quantity, severityList } from '../../shared/wording.js';
import type { DocumentCounts } from '../../shared/counts.js';

/** Code units of copy on each side of the flagged words. */
const RADIUS = 60;
const LONGEST = 240;

/** A match set as code within its context; a space keeps its fence apart from a neighbour's. */
function inContext({ before, match, after }: Excerpt): string {
  const left = escapeMarkdown(before);
  const right = (after.startsWith(' ') ? ' ' : '') + escapeMarkdown(after);
  const gap = (text: string): string => (text === '`' ? ' ' : '');
  return `${left}${gap(left.slice(-1))}${codeSpan(match) || '⁁'}${gap(right.slice(0, 1))}${right}`;
}

function evidenceItem(line: EvidenceLine): string {
  const quote = line.quote ? ` “${inContext(line.quote)}” —` : '';
  const against = line.stance === 'against' ? '(against) ' : '';
  return `- ${against}${escapeMarkdown(line.source)}:${quote} ${escapeMarkdown(line.conclusion)}`;
}

function suggestionItem(finding: Finding): string[] {
  const { suggestion } = finding;
  if (!suggestion) return [];
  const text = shorten(suggestion.text, LONGEST);
  return [
    suggestion.replaces
      ? `- Write instead: ${codeSpan(text) || 'nothing'}`
      : `- Instead: ${escapeMarkdown(text)}`,
  ];
}

/** One document of `report.md`, as lines. */
export function documentLines(
  result: DocumentResult,
  counts: DocumentCounts,
  nameOf: (id: ModelId) => string,
): string[] {
  const { document } = result;
  const locate = locator(document.text);
  const found = counts.findings === 0 ? 'nothing flagged' : severityList(counts.bySeverity);
  const lines = [
    `## ${escapeMarkdown(document.path)}`,
    '',
    `${quantity(counts.words, 'word')}, ${found}.`,
    '',
  ];
  for (const message of noticeMessages(document)) lines.push(`- Notice: ${escapeMarkdown(message)}`, '');
  result.findings.forEach((finding, index) => {
    const { startLine, startColumn } = locate(finding.span);
    lines.push(
      `### ${index + 1}. ${finding.severity} at ${startLine}:${startColumn}, ${CATEGORY_NAMES[finding.category]}, ${percent(finding.confidence)}`,
      '',
      `> ${inContext(excerpt(document.text, finding.span, RADIUS))}`,
      '',
      escapeMarkdown(finding.message),
      '',
      ...suggestionItem(finding),
      ...finding.evidence.map((evidence) => evidenceItem(describeEvidence(evidence, nameOf))),
      `- Rule: ${codeSpan(finding.ruleId)}`,
      '',
    );
  });
  return lines;
}
