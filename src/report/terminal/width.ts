import stringWidth from 'string-width';
import { visibleLine } from '../escape/visible.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Any string as one line that a terminal only displays: no escape sequence, tab or line end is left. */
export function terminalText(text: string): string {
  return visibleLine(text);
}

/**
 * A text cut to a number of terminal columns, with an ellipsis in the last one where something was left out.
 * Looks no further into the text than it has to.
 */
export function truncate(text: string, columns: number): string {
  if (text.length <= columns * 4 && stringWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of graphemes.segment(text.slice(0, columns * 16))) {
    const own = stringWidth(segment);
    if (width + own > columns - 1) break;
    kept += segment;
    width += own;
  }
  return `${kept}…`;
}

/** A text filled up with spaces to a number of terminal columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
