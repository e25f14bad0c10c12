import { LineIndex } from '../../core/line-index.js';
import type { Span } from '../../core/span.js';

/** A span with its lines and columns, 1-based, the end exclusive, columns in UTF-16 code units. */
export interface Location extends Span {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Makes a function that finds lines and columns of spans in one text. */
export function locator(text: string): (span: Span) => Location {
  const lines = new LineIndex(text);
  return ({ start, end }) => {
    const first = lines.position(start);
    const last = lines.position(end);
    return {
      start,
      end,
      startLine: first.line,
      startColumn: first.column,
      endLine: last.line,
      endColumn: last.column,
    };
  };
}
