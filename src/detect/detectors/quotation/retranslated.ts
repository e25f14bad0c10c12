import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Quotation, Token } from '../../../core/segment.js';
import { contains, type Span } from '../../../core/span.js';
import { onceFor } from '../../../core/once-for.js';
import { isCapitalised, sentences } from '../../matching/sentences.js';
import { WordSequences } from '../../matching/word-sequences.js';
import { segmentsTouching } from '../../segment-lookup.js';
import type { RetranslatedParams } from './params.js';

interface Tells {
  readonly speakers: WordSequences;
  readonly venues: WordSequences;
}

const tellsIn = onceFor((params: RetranslatedParams): Tells => ({
  speakers: new WordSequences(params.speakers),
  venues: new WordSequences(params.venues),
}));

/** Somebody who speaks English. */
interface Speaker {
  /** As the copy introduces them: `US Secretary of State Dana Whitlock`. */
  readonly words: string;
  /** The word by which later sentences name them: `Whitlock`. */
  readonly name: string;
}

const NAME_WORDS = 4;

/** The speaker whom the words from a token on introduce. */
function introducedAt(
  document: AlignedDocument,
  tokens: readonly Token[],
  first: number,
  { speakers, venues }: Tells,
): Speaker | undefined {
  if (venues.endAt(tokens, first) >= 0) return { words: 'the speaker', name: '' };
  const end = speakers.endAt(tokens, first);
  if (end < 0) return undefined;
  let last = end;
  while (isCapitalised(tokens[last]) && last < end + NAME_WORDS) last++;
  const words = document.document.text.slice(tokens[first]?.span.start, tokens[last - 1]?.span.end);
  return { words, name: last > end ? (tokens[last - 1]?.text ?? '') : words };
}

/** By segment, the first speaker that it names outside quotations, by a tell or by a name introduced before. */
function speakersBySegment(document: AlignedDocument, tells: Tells): (Speaker | undefined)[] {
  const known = new Map<string, Speaker>();
  const top = document.quotations.filter(({ depth }) => depth === 0);
  let next = 0;
  return sentences(document).map((tokens) => {
    let first: Speaker | undefined;
    for (const [index, token] of tokens.entries()) {
      while ((top[next]?.span.end ?? Infinity) <= token.span.start) next++;
      const quotation = top[next];
      if (quotation && contains(quotation.span, token.span)) continue;
      const introduced = introducedAt(document, tokens, index, tells);
      if (introduced) known.set(introduced.name, introduced);
      first ??= introduced ?? known.get(token.text);
    }
    return first;
  });
}

function isSpeech(document: AlignedDocument, { inner, depth }: Quotation, words: number): boolean {
  if (depth > 0) return false;
  return document.document.text.slice(inner.start, inner.end).split(/\s+/u).filter(Boolean).length >= words;
}

/** The longest stretch of a quotation that holds no remark in round brackets, which is not the speaker's. */
function longestWithoutAsides(text: string, inner: Span): Span {
  let longest = { start: inner.start, end: inner.start };
  let start = inner.start;
  const consider = (end: number): void => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (to - from > longest.end - longest.start) longest = { start: from, end: to };
  };
  for (const { 0: aside, index } of text.slice(inner.start, inner.end).matchAll(/\([^()]{1,60}\)/gu)) {
    consider(inner.start + index);
    start = inner.start + index + aside.length;
  }
  consider(inner.end);
  return longest;
}

/** The first longer quotation of each speaker whose words were English before they were French. */
export function* retranslated(
  document: AlignedDocument,
  rule: Rule<RetranslatedParams>,
): Generator<Detection> {
  const speakers = speakersBySegment(document, tellsIn(rule.params));
  const flagged = new Set<string>();
  for (const quotation of document.quotations) {
    if (!isSpeech(document, quotation, rule.params.speech)) continue;
    const speaker = segmentsTouching(document.segments, quotation.span)
      .map(({ index }) => speakers[index])
      .find((found) => found !== undefined);
    if (!speaker || flagged.has(speaker.name)) continue;
    flagged.add(speaker.name);
    yield {
      ruleId: rule.id,
      messageId: 'retranslated',
      data: { speaker: speaker.words },
      span: longestWithoutAsides(document.document.text, quotation.inner),
      evidence: [],
      suggestion: {
        text: `Ask for the original words of ${speaker.words}, or report them without quotation marks.`,
        safe: false,
        replaces: false,
      },
    };
  }
}
