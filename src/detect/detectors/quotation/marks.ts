import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Quotation } from '../../../core/segment.js';
import { turnedMarks } from './turned.js';

/** The closing mark that an opening one calls for. */
const MATES: Readonly<Record<string, string>> = { '“': '”', '„': '“', '"': '"', '«': '»' };

/** Closing marks that go with an opening one, too. */
const ALSO: Readonly<Record<string, string>> = { '„': '”' };

function doubles(document: AlignedDocument): readonly Quotation[] {
  return document.quotations.filter(({ style, depth }) => style !== 'single' && depth === 0);
}

/**
 * Quotations that lack a mark. One that opens in a paragraph and is closed in a later one, with no other quotation
 * between, lacks none: some layouts do not repeat the opening mark.
 */
function unbalanced(document: AlignedDocument): Quotation[] {
  const lacking: Quotation[] = [];
  let waiting: Quotation | undefined;
  for (const quotation of doubles(document)) {
    const { open, close } = quotation;
    if (open === undefined && close !== undefined && waiting) {
      waiting = undefined;
      continue;
    }
    if (waiting) lacking.push(waiting);
    waiting = close === undefined ? quotation : undefined;
    if (open === undefined) lacking.push(quotation);
  }
  if (waiting) lacking.push(waiting);
  return lacking;
}

/** Spaces before a closing guillemet that belong to it, at most. */
const LONGEST_GAP = 3;

/** Straight marks are miscounted by people as often as by machines. */
const STRAIGHT_CONFIDENCE = 0.3;

/** Opening marks of quotations that never close. One that goes on in the next paragraph is not such a one. */
export function* unclosed(document: AlignedDocument, ruleId: string): Generator<Detection> {
  const { explained } = turnedMarks(document);
  for (const { open, span, style } of unbalanced(document)) {
    if (open === undefined || explained.has(span.start)) continue;
    yield {
      ruleId,
      messageId: 'unclosed',
      data: { mark: open },
      span: { start: span.start, end: span.start + open.length },
      evidence: [],
      suggestion: {
        text: `Close the quotation with ${MATES[open] ?? open} where the words of the speaker end.`,
        safe: false,
        replaces: false,
      },
      confidence: style === 'straight' ? STRAIGHT_CONFIDENCE : undefined,
    };
  }
}

/** Closing marks that nothing opened. */
export function* unopened(document: AlignedDocument, ruleId: string): Generator<Detection> {
  const { explained } = turnedMarks(document);
  for (const { close, span, style } of unbalanced(document)) {
    if (close === undefined || explained.has(span.end - close.length)) continue;
    yield {
      ruleId,
      messageId: 'unopened',
      data: { mark: close },
      span: { start: span.end - close.length, end: span.end },
      evidence: [],
      suggestion: {
        text: 'Open the quotation where the words of the speaker begin, or drop the mark.',
        safe: false,
        replaces: false,
      },
      confidence: style === 'straight' ? STRAIGHT_CONFIDENCE : undefined,
    };
  }
}

/** Closing marks of another kind than the opening one. */
export function* mixed(document: AlignedDocument, ruleId: string): Generator<Detection> {
  for (const { open, close, span, style } of document.quotations) {
    if (style === 'single' || open === undefined || close === undefined) continue;
    const mate = MATES[open];
    if (mate === undefined || close === mate || close === ALSO[open]) continue;
    const start = span.end - close.length;
    const before = document.document.text.slice(Math.max(span.start, start - LONGEST_GAP), start);
    const spaces = close === '»' ? before.length - before.trimEnd().length : 0;
    yield {
      ruleId,
      messageId: 'mixed',
      data: { open, close },
      span: { start, end: span.end },
      evidence: [],
      suggestion: { text: mate, safe: true, replaces: true, span: { start: start - spaces, end: span.end } },
    };
  }
}
