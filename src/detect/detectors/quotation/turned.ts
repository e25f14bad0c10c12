import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Quotation } from '../../../core/segment.js';
import type { Span } from '../../../core/span.js';

/** A mark that does the work of the other one. */
interface TurnedMark {
  readonly mark: '“' | '”';
  /** The mark that belongs there. */
  readonly right: '“' | '”';
  readonly span: Span;
}

interface TurnedMarks {
  readonly marks: readonly TurnedMark[];
  /** Quotations that lack a mark only because one is turned. */
  readonly quotations: ReadonlySet<Quotation>;
}

/** Quotations between double marks that stand in no other. */
export function outerQuotations(document: AlignedDocument): readonly Quotation[] {
  return document.quotations.filter(({ style, depth }) => style !== 'single' && depth === 0);
}

/** What follows an opening mark that closes: a mark, the end, or the reporter's words, which go on in small letters. */
const REPORTER = /^[ \u00a0\u202f]?(?:[,.;:!?)]|\p{Ll}|$|\n)/u;

/** What stands before an opening mark that closes: the quoted words, and their stop or comma. */
const QUOTED = /[\p{L}\p{N},.!?…)][ \u00a0\u202f]?$/u;

/** What a closing mark that opens stands behind: the reporter's words. */
const BEFORE_OPENING = /[\p{L},:][ \u00a0\u202f]?$/u;

const cache = new WeakMap<AlignedDocument, TurnedMarks>();

/** Marks the wrong way round. Made once a document, as three rules ask for them. */
export function turnedMarks(document: AlignedDocument): TurnedMarks {
  let made = cache.get(document);
  if (!made) cache.set(document, (made = findTurned(document)));
  return made;
}

function findTurned(document: AlignedDocument): TurnedMarks {
  const marks: TurnedMark[] = [];
  const quotations = new Set<Quotation>();
  for (const [outer, inner] of closedByOpening(document)) {
    marks.push({ mark: '“', right: '”', span: openingOf(inner) });
    quotations.add(outer).add(inner);
  }
  for (const [first, second] of openedByClosing(document)) {
    marks.push({ mark: '”', right: '“', span: { start: first.span.end - 1, end: first.span.end } });
    if (second.open !== undefined) marks.push({ mark: '“', right: '”', span: openingOf(second) });
    quotations.add(first).add(second);
  }
  return { marks, quotations };
}

const openingOf = ({ span }: Quotation): Span => ({ start: span.start, end: span.start + 1 });

/** `“It draws us all, “says the diver.`: a quotation that never closes, and in it another one that does not. */
function* closedByOpening(document: AlignedDocument): Generator<[Quotation, Quotation]> {
  const { text } = document.document;
  const unclosed = document.quotations.filter(({ open, close }) => open === '“' && close === undefined);
  for (const inner of unclosed) {
    if (inner.depth !== 1 || !REPORTER.test(text.slice(inner.span.start + 1, inner.span.start + 3))) continue;
    if (!QUOTED.test(text.slice(Math.max(0, inner.span.start - 2), inner.span.start))) continue;
    const outer = unclosed.find(
      ({ depth, span }) => depth === 0 && span.start < inner.span.start && span.end >= inner.span.end,
    );
    if (outer && isInOneParagraph(document, outer.span.start, inner.span.start)) yield [outer, inner];
  }
}

/** `In her club,” nobody wants to go, “the player said.`: a closing mark that nothing opened, then an opening one that nothing closes. */
function* openedByClosing(document: AlignedDocument): Generator<[Quotation, Quotation]> {
  const { text } = document.document;
  const outer = outerQuotations(document);
  for (const [index, first] of outer.entries()) {
    const second = outer[index + 1];
    if (first.close !== '”' || first.open !== undefined || second === undefined) continue;
    const lacksClosing = second.open === '“' && second.close === undefined;
    const isClosedByOpening = second.open === undefined && second.close === '“';
    if (!lacksClosing && !isClosedByOpening) continue;
    if (!BEFORE_OPENING.test(text.slice(Math.max(0, first.span.end - 3), first.span.end - 1))) continue;
    if (isInOneParagraph(document, first.span.end, second.span.start)) yield [first, second];
  }
}

function isInOneParagraph(document: AlignedDocument, start: number, end: number): boolean {
  return document.paragraphs.some(({ span }) => span.start <= start && end <= span.end);
}

/** Marks the wrong way round, each with the one that belongs there. */
export function* turned(document: AlignedDocument, ruleId: string): Generator<Detection> {
  for (const { mark, right, span } of turnedMarks(document).marks) {
    yield {
      ruleId,
      messageId: 'turned',
      data: { mark, right },
      span,
      evidence: [],
      suggestion: { text: right, safe: false, replaces: true },
    };
  }
}
