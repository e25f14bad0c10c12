import { createHash } from 'node:crypto';
import type { Segment } from '../../core/segment.js';
import type { Span } from '../../core/span.js';
import { segmentsTouching } from '../segment-lookup.js';

/** Words on either side that tell two places with the same words apart. */
const NEIGHBOURS = 3;

/** Characters looked at on either side for these words. */
const REACH = 120;

const HEX_DIGITS = 32;

function normalisedWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Makes the fingerprints of one document's findings; ask in text order. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  constructor(
    readonly text: string,
    readonly segments: readonly Segment[],
  ) {}

  /**
   * SHA-256, as 32 hex digits, of the rule, the flagged words, their neighbours in the sentence, and how many times
   * all this was there before. Edits elsewhere in the file leave it as it is.
   */
  next(ruleId: string, span: Span): string {
    const touched = segmentsTouching(this.segments, span);
    const from = Math.max(Math.min(touched.at(0)?.span.start ?? span.start, span.start), span.start - REACH);
    const to = Math.min(Math.max(touched.at(-1)?.span.end ?? span.end, span.end), span.end + REACH);
    const key = JSON.stringify([
      ruleId,
      normalisedWords(this.text.slice(span.start, span.end)),
      normalisedWords(this.text.slice(from, span.start)).slice(-NEIGHBOURS),
      normalisedWords(this.text.slice(span.end, to)).slice(0, NEIGHBOURS),
    ]);
    const occurrence = this.#seen.get(key) ?? 0;
    this.#seen.set(key, occurrence + 1);
    return createHash('sha256').update(`${key}${occurrence}`).digest('hex').slice(0, HEX_DIGITS);
  }
}
