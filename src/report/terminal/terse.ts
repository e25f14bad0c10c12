import type { Finding } from '../../core/finding.js';
import type { RunResult } from '../../core/run-result.js';
import { locator } from '../shared/locate.js';
import { shorten } from '../shared/excerpt.js';
import { terminalText } from './width.js';

const LONGEST = 200;
const clean = (text: string): string => terminalText(shorten(text, LONGEST));

function advice({ suggestion }: Finding): string {
  return suggestion ? ` → ${clean(suggestion.text)}` : '';
}

/**
 * One line a finding, for logs and editors: `path:line:column: severity message [rule] → suggestion`. Files that
 * could not be checked come last. Empty when there is nothing to say; otherwise it ends in a line feed.
 */
export function renderTerse(result: RunResult): string {
  const lines: string[] = [];
  for (const { document, findings } of result.documents) {
    const locate = locator(document.text);
    for (const finding of findings) {
      const { startLine, startColumn } = locate(finding.span);
      const place = `${terminalText(document.path)}:${startLine}:${startColumn}`;
      lines.push(
        `${place}: ${finding.severity} ${clean(finding.message)} [${clean(finding.ruleId)}]${advice(finding)}`,
      );
    }
  }
  for (const { path, code, message, remedy } of result.problems) {
    lines.push(`${terminalText(path)}: error ${clean(message)} [${clean(code)}] → ${clean(remedy)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
