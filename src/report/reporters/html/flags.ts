import type { Finding, Severity } from '../../../core/finding.js';
import type { Span } from '../../../core/span.js';
import { markup, type SafeHtml } from '../../escape/html.js';
import { isAtLeast } from '../../shared/counts.js';

/** A finding with its number within the document, from 1. */
export interface Flag {
  readonly number: number;
  readonly finding: Finding;
}

/** Id of the card of a finding. */
export const cardId = (doc: string, number: number): string => `${doc}-f${number}`;

function numberLink(doc: string, { number, finding }: Flag, withId: boolean): SafeHtml {
  const id = withId ? markup` id="${doc}-m${number}"` : undefined;
  return markup`<a class="num s-${finding.severity}"${id} href="#${cardId(doc, number)}"><span class="vh">${finding.severity} </span>${number}</a>`;
}

function gravest(flags: ReadonlySet<Flag>): Severity {
  let severity: Severity = 'note';
  for (const { finding } of flags) if (isAtLeast(finding.severity, severity)) severity = finding.severity;
  return severity;
}

/** Where the marking of a text changes: ends before starts, so that flags which only touch stay apart. */
interface Edge {
  readonly at: number;
  readonly ends: boolean;
  readonly flag: Flag;
}

function edgesWithin(range: Span, flags: readonly Flag[]): Edge[] {
  const edges: Edge[] = [];
  for (const flag of flags) {
    const { start, end } = flag.finding.span;
    const from = Math.min(Math.max(start, range.start), range.end);
    const to = Math.min(end, range.end);
    if (to > from) edges.push({ at: from, ends: false, flag });
    edges.push({ at: to, ends: true, flag });
  }
  return edges.sort(
    (a, b) => a.at - b.at || Number(b.ends) - Number(a.ends) || a.flag.number - b.flag.number,
  );
}

/**
 * A range of a document's text with the flags in place: each piece is marked by its gravest severity, and where
 * a flag ends stands its number, a link to the card.
 *
 * @param flags those that touch the range
 * @param idsUpTo numbers of flags that end at or before this offset get an id, so that a card can link back;
 *   0 where the text is shown a second time
 */
export function flaggedText(
  doc: string,
  text: string,
  range: Span,
  flags: readonly Flag[],
  idsUpTo: number,
): SafeHtml[] {
  const out: SafeHtml[] = [];
  const active = new Set<Flag>();
  let at = range.start;
  const advance = (to: number): void => {
    if (to <= at) return;
    const piece = text.slice(at, to);
    out.push(
      active.size === 0 ? markup`${piece}` : markup`<mark class="s-${gravest(active)}">${piece}</mark>`,
    );
    at = to;
  };
  for (const { at: edge, ends, flag } of edgesWithin(range, flags)) {
    advance(edge);
    if (!ends) {
      active.add(flag);
      continue;
    }
    active.delete(flag);
    const { end } = flag.finding.span;
    if (end <= Math.max(range.end, idsUpTo)) out.push(numberLink(doc, flag, end <= idsUpTo));
  }
  advance(range.end);
  return out;
}
