import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import { sliceSpan, type Span } from '../../../core/span.js';
import { onceFor } from '../../../core/once-for.js';

const OPENING = '“';
const CLOSING = '”';
const STRAIGHT = '"';

interface Mark {
  /** A curly mark, or another that can close a quotation. */
  readonly mark: string;
  readonly at: number;
}

interface TurnedMarks {
  readonly marks: readonly Mark[];
  /** Where marks stand that lack their mate only because it is turned. */
  readonly explained: ReadonlySet<number>;
}

/** What follows an opening mark that closes: a mark, the end, or the reporter's words, which go on in small letters. */
const REPORTER = /^[ \u00a0\u202f]?(?:[,.;:!?)]|\p{Ll}|$)/u;

/** What follows an opening mark that can only close. */
const STOP = /^[ \u00a0\u202f]?(?:[,.;:!?)]|$)/u;

/** What stands before an opening mark that closes: the quoted words, and their stop or comma. */
const QUOTED = /[\p{L}\p{N},.!?…)][ \u00a0\u202f]?$/u;

/** What stands before a closing mark that opens: the reporter's words. */
const REPORTED = /[\p{L},:][ \u00a0\u202f]?$/u;

/** What stands before a straight mark that opens. */
const OUTSIDE = /(?:^|[\s(])$/u;

/** Marks the wrong way round. Made once a document, as three rules ask for them. */
export const turnedMarks = onceFor((document: AlignedDocument): TurnedMarks => {
  const marks: Mark[] = [];
  const explained = new Set<number>();
  for (const { span } of document.paragraphs) {
    for (const { turned, mates } of turnedIn(document.document.text, span)) {
      marks.push(...turned);
      for (const { at } of [...turned, ...mates]) explained.add(at);
    }
  }
  return { marks, explained };
});

interface Pair {
  readonly turned: readonly Mark[];
  /** Marks that face the right way and lack the turned one. */
  readonly mates: readonly Mark[];
}

/**
 * `“It draws us all, “says the diver.`: an opening mark within a quotation that has no closing one for itself.
 * `In her club,” nobody goes, “the player said.`: a closing mark that nothing opened, then an opening one that nothing closes.
 */
function* turnedIn(text: string, span: Span): Generator<Pair> {
  const marks = marksIn(text, span);
  const before = ({ at }: Mark): string => text.slice(Math.max(span.start, at - 2), at);
  const after = ({ at }: Mark): string => text.slice(at + 1, Math.min(span.end, at + 3));
  const closes = (mark: Mark, next: Mark | undefined): boolean =>
    mark.mark === OPENING &&
    QUOTED.test(before(mark)) &&
    (STOP.test(after(mark)) || (REPORTER.test(after(mark)) && (next === undefined || next.mark === OPENING)));

  let open: Mark | undefined;
  for (let index = 0; index < marks.length; index++) {
    const [mark, next] = [marks[index], marks[index + 1]];
    if (mark === undefined) break;
    if (open && closes(mark, next)) {
      yield { turned: [mark], mates: [open] };
      open = undefined;
    } else if (mark.mark === OPENING || (mark.mark === STRAIGHT && !open && OUTSIDE.test(before(mark)))) {
      open ??= STOP.test(after(mark)) ? undefined : mark;
    } else if (open) {
      open = undefined;
    } else if (
      mark.mark === CLOSING &&
      next &&
      REPORTED.test(before(mark)) &&
      closes(next, marks[index + 2])
    ) {
      yield { turned: [mark, next], mates: [] };
      index++;
    }
  }
}

function marksIn(text: string, span: Span): Mark[] {
  return [...sliceSpan(text, span).matchAll(/[“”"»]/gu)].map(({ 0: mark, index }) => ({
    mark,
    at: span.start + index,
  }));
}

/** Marks the wrong way round, each with the one that belongs there. */
export function* turned(document: AlignedDocument, ruleId: string): Generator<Detection> {
  for (const { mark, at } of turnedMarks(document).marks) {
    const right = mark === OPENING ? CLOSING : OPENING;
    yield {
      ruleId,
      messageId: 'turned',
      data: { mark, right },
      span: { start: at, end: at + 1 },
      evidence: [],
      suggestion: { text: right, safe: false, replaces: true },
    };
  }
}
