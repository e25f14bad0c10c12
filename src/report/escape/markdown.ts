import { visibleLine } from './visible.js';

/** Runs that renderers turn into links or mentions after parsing, where no backslash helps. */
const LINKING = /[@#]|:\/\/|www\.|mailto:|xmpp:/iu;

/**
 * Any string as a Markdown code span, on one line, safe in a table cell too (GitHub Flavored Markdown 4.10).
 * Parsed back, it is `visibleLine(text)`; an empty string gives an empty string.
 */
export function codeSpan(text: string): string {
  const line = visibleLine(text);
  if (line === '') return '';
  let longest = 0;
  for (const run of line.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  const fence = '`'.repeat(longest + 1);
  // A renderer takes one space off each end, when both are there and the rest is not all spaces.
  const padded = /^[ `]|[ `]$/.test(line) && /[^ ]/.test(line) ? ` ${line} ` : line;
  return `${fence}${padded}${fence}`;
}

/**
 * As `codeSpan`, within a table cell, where a bar ends the cell even in code. A bar after a backslash, which no
 * table can hold as code, becomes the box-drawing bar U+2502.
 */
export function codeSpanInTable(text: string): string {
  return codeSpan(text.replace(/\\\|/g, '\\│')).replace(/\|/g, '\\|');
}

/** Whatever CommonMark, GFM or GitHub's formulas give a meaning within a line. */
const INLINE = /[\\`*_[\]<>&~|$]/g;
/** Whatever makes a block of a line that starts with it. */
const BLOCK = /^(?:\d+(?=[.)])|(?=[-+#=:]))/;

function escapeWords(text: string, asCode: (word: string) => string): string {
  return visibleLine(text)
    .replace(/^ +/, '')
    .split(/( +)/)
    .map((word) => (LINKING.test(word) ? asCode(word) : word.replace(INLINE, String.raw`\$&`)))
    .join('')
    .replace(BLOCK, '$&\\');
}

/**
 * Any string as Markdown text, on one line: what has a meaning is escaped, and words that would become links or
 * mentions are set as code. Parsed back, it is `visibleLine(text)` without spaces at its start.
 */
export function escapeMarkdown(text: string): string {
  return escapeWords(text, codeSpan);
}

/** As `escapeMarkdown`, within a table cell. */
export function escapeMarkdownInTable(text: string): string {
  return escapeWords(text, codeSpanInTable);
}
