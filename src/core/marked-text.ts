import { compareSpans, type Span } from './span.js';

/** Takes `[[` and `]]` out of a text and says where the marked spans stand in what remains. */
export function parseMarked(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const piece of marked.split(/(\[\[|\]\])/u)) {
    if (piece === '[[') start = text.length;
    else if (piece === ']]') {
      if (start === undefined) throw new Error(`]] without [[ in: ${marked}`);
      spans.push({ start, end: text.length });
      start = undefined;
    } else text += piece;
  }
  if (start !== undefined) throw new Error(`[[ without ]] in: ${marked}`);
  return { text, spans };
}

/** Puts the marks back, each span once. The way in which test failures show what was flagged. */
export function markSpans(text: string, spans: readonly Span[]): string {
  let marked = '';
  let position = 0;
  for (const { start, end } of [...spans].sort(compareSpans)) {
    if (start < position) {
      if (end > position) marked += `<overlapping [[${text.slice(start, end)}]]>`;
      continue;
    }
    marked += `${text.slice(position, start)}[[${text.slice(start, end)}]]`;
    position = end;
  }
  return marked + text.slice(position);
}
