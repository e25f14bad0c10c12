import type { Paragraph, Quotation, QuotationStyle } from '../core/segment.js';
import { compareSpans } from '../core/span.js';
import { findMarks, type QuotationMark } from './quotation-marks.js';

/** A quotation whose end has not been met yet. */
interface OpenQuotation {
  readonly mark: QuotationMark;
  readonly depth: number;
}

/**
 * Finds the quotations of a text.
 *
 * - A closing mark of any double style closes the nearest open quotation of any double style: `“…"`, `“… »`.
 * - A quotation that is open at the end of a paragraph goes on when the next one repeats an opening mark;
 *   otherwise it ends there, unclosed.
 * - An opening mark after the full stop of an open quotation repeats it (paragraphs that were run together).
 * - A closing mark that nothing opened closes a quotation that begins with the paragraph, or after the
 *   quotation before it.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const scanner = new QuotationScanner(text);
  let previousEnd = 0;
  for (const { span } of paragraphs) {
    const marks = findMarks(text, span.start, span.end);
    const repeated = marks.findIndex((mark) => mark.at === span.start && scanner.isRepeatedBy(mark));
    scanner.endParagraph(previousEnd, repeated === 0 ? 1 : 0);
    scanner.startParagraph(span.start);
    for (const mark of marks.slice(repeated + 1)) scanner.read(mark);
    previousEnd = span.end;
  }
  scanner.endParagraph(previousEnd, 0);
  return scanner.quotations.sort((a, b) => compareSpans(a.span, b.span) || a.depth - b.depth);
}

class QuotationScanner {
  readonly quotations: Quotation[] = [];
  readonly #text: string;
  readonly #open: OpenQuotation[] = [];
  /** How many of the open quotations are of each family. */
  readonly #openCount = { double: 0, single: 0 };
  /** Where text starts that a lone closing mark may close. */
  #free = 0;

  constructor(text: string) {
    this.#text = text;
  }

  startParagraph(at: number): void {
    this.#free = at;
  }

  /** Ends, unclosed, what is open, save the outermost `kept` quotations. */
  endParagraph(at: number, kept: number): void {
    while (this.#open.length > kept) this.#endInnermost(at);
  }

  /** Whether a mark at the start of a paragraph repeats the one that opened a quotation before it. */
  isRepeatedBy(mark: QuotationMark): boolean {
    const outermost = this.#open[0];
    if (mark.role === 'close') return false;
    return outermost?.mark.style === mark.style && mark.family === 'double';
  }

  read(mark: QuotationMark): void {
    const isOpen = this.#openCount[mark.family] > 0;
    if (mark.role === 'open' || (mark.role === 'either' && !isOpen)) {
      if (!this.#repeatsInside(mark)) this.#push(mark);
    } else if (isOpen) {
      this.#close(mark);
    } else if (mark.family === 'double' && !this.#isInches(mark)) {
      this.#closeUnopened(mark);
    }
  }

  #push(mark: QuotationMark): void {
    this.#open.push({ mark, depth: this.#open.length });
    this.#openCount[mark.family]++;
  }

  #pop(): OpenQuotation | undefined {
    const popped = this.#open.pop();
    if (popped) this.#openCount[popped.mark.family]--;
    return popped;
  }

  #close(mark: QuotationMark): void {
    while (this.#open.at(-1)?.mark.family !== mark.family) this.#endInnermost(mark.at);
    const open = this.#pop();
    if (open) this.#emit(open.mark.at, open.mark.mark, mark.at, mark.mark, open.mark.style, open.depth);
  }

  #endInnermost(at: number): void {
    const open = this.#pop();
    if (open) this.#emit(open.mark.at, open.mark.mark, at, undefined, open.mark.style, open.depth);
  }

  #closeUnopened(mark: QuotationMark): void {
    const gap = this.#text.slice(this.#free, mark.at);
    const start = this.#free + (gap.length - gap.trimStart().length);
    this.#emit(start, undefined, mark.at, mark.mark, mark.style, this.#open.length);
  }

  #emit(
    start: number,
    open: string | undefined,
    at: number,
    close: string | undefined,
    style: QuotationStyle,
    depth: number,
  ): void {
    const span = { start, end: at + (close?.length ?? 0) };
    this.quotations.push({
      span,
      inner: { start: start + (open?.length ?? 0), end: at },
      style,
      open,
      close,
      depth,
    });
    if (depth === 0) this.#free = span.end;
  }

  /** `He left. “She stayed`, with a quotation of that style open: the mark of a paragraph that was run on. */
  #repeatsInside(mark: QuotationMark): boolean {
    const innermost = this.#open.at(-1);
    if (innermost?.mark.style !== mark.style || mark.family === 'single') return false;
    return /[.!?…]\s$/.test(this.#text.slice(Math.max(0, mark.at - 2), mark.at));
  }

  /** `a 12" record` */
  #isInches(mark: QuotationMark): boolean {
    return mark.mark === '"' && /\d/.test(this.#text.charAt(mark.at - 1));
  }
}
