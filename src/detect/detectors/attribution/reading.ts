import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Token } from '../../../core/segment.js';
import { sliceSpan, type Span } from '../../../core/span.js';
import { wordTokens } from '../../matching/word-tokens.js';

/** A mark that closes a quotation: `“` does in damaged copy, and a single mark only after punctuation. */
const CLOSING = /(?:[”»]|[^\s(]["“]|[.,!?…]['’])$/u;
/** Words that make a stretch between commas an aside, whatever verb follows them. */
const RELATIVES = new Set('who which whose whom that where when while as'.split(' '));
/** How far back a clause is looked for, in words. */
const CLAUSE_REACH = 40;
/** Words of a quotation from which on it is speech. */
const LEAST_SPEECH = 5;

/** The words of a document as the grammar of attribution reads them: by index, spaces left out. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly #text: string;
  /** What stands before a token, by its index, as far as anybody asked. */
  readonly #places = new Map<number, 'quotation' | 'comma' | 'other'>();
  /** Inner text of quotations by the offset at which they end. */
  readonly #quoted: ReadonlyMap<number, string>;
  readonly #quotations: AlignedDocument['quotations'];
  readonly #paired: ReadonlySet<number>;
  /** The tokens inside quotations, by index, once anybody asked. */
  #inside: ReadonlySet<number> | undefined;

  constructor(document: AlignedDocument) {
    this.tokens = wordTokens(document);
    const { text } = document.document;
    this.#text = text;
    this.#quotations = document.quotations;
    this.#paired = pairedMarks(text);
    this.#quoted = new Map(
      document.quotations.map(({ span, inner }) => [span.end, text.slice(inner.start, inner.end)]),
    );
  }

  /** The token at an index, if it is in the same segment as the token at `from`. */
  within(from: number, index: number): Token | undefined {
    const token = this.tokens[index];
    return token?.segment === this.tokens[from]?.segment ? token : undefined;
  }

  /** Where the words from one token to another stand, both included. */
  span(first: number, last: number): Span {
    const start = this.tokens[first]?.span.start ?? 0;
    return { start, end: this.tokens[last]?.span.end ?? start };
  }

  /** The original text from one token to another, both included. */
  slice(first: number, last: number): string {
    return sliceSpan(this.#text, this.span(first, last));
  }

  /** The original text from the end of one token to the end of another. */
  sliceBetween(from: number, last: number): string {
    const start = this.tokens[from]?.span.end ?? 0;
    return this.#text.slice(start, this.tokens[last]?.span.end ?? start);
  }

  /**
   * What stands before a token: the end of a quotation (whatever marks it has, commas skipped), a comma, or
   * anything else.
   */
  before(index: number): 'quotation' | 'comma' | 'other' {
    const previous = this.tokens[index - 1];
    if (!previous || /^[\p{L}\p{N}]+$/u.test(previous.text)) return 'other';
    let place = this.#places.get(index);
    if (!place) this.#places.set(index, (place = this.#placeOf(index)));
    return place;
  }

  #placeOf(index: number): 'quotation' | 'comma' | 'other' {
    const start = this.tokens[index]?.span.start ?? 0;
    const before = this.#text.slice(Math.max(0, start - 8), start);
    const trimmed = before.trimEnd();
    const bare = trimmed.replace(/(?:\s*,)+$/u, '');
    if (this.#paired.has(start - 1)) return 'quotation';
    if (/[!?]$/u.test(trimmed) && /^\p{Ll}/u.test(this.tokens[index]?.text ?? '')) return 'quotation';
    if (CLOSING.test(bare) || (bare.length < before.length && /["“]$/u.test(bare))) {
      return isTitle(this.#quoted.get(start - before.length + bare.length)) ? 'other' : 'quotation';
    }
    return trimmed.endsWith(',') ? 'comma' : 'other';
  }

  /** Whether the quotation that ends before a token is speech, not a name or slogan that a verb may follow. */
  endsSpeech(index: number): boolean {
    if (this.endsQuotationWithComma(index)) return true;
    const start = this.tokens[index]?.span.start ?? 0;
    const before = this.#text.slice(Math.max(0, start - 8), start);
    const quoted = this.#quoted.get(start - before.length + before.trimEnd().length);
    return (quoted?.match(/\p{L}+/gu)?.length ?? 0) >= LEAST_SPEECH;
  }

  /** Whether the quotation that ends before a token ends in a comma, inside or outside its marks. */
  endsQuotationWithComma(index: number): boolean {
    const start = this.tokens[index]?.span.start ?? 0;
    return /,\s*["”»“’']\s*$|["”»“’']\s*,\s*$/u.test(this.#text.slice(Math.max(0, start - 8), start));
  }

  /** Whether the segment has a verb before a token, so that a clause may end there. */
  hasClauseBefore(index: number): boolean {
    return this.#verbIn(index, index - CLAUSE_REACH);
  }

  /** Whether a token stands inside quotation marks. */
  isQuoted(index: number): boolean {
    return (this.#inside ??= this.#tokensInside()).has(index);
  }

  #tokensInside(): ReadonlySet<number> {
    const inside = new Set<number>();
    const outer = this.#quotations.filter(({ depth }) => depth === 0);
    let at = 0;
    for (const [index, { span }] of this.tokens.entries()) {
      while (at < outer.length && (outer[at]?.inner.end ?? 0) <= span.start) at++;
      if ((outer[at]?.inner.start ?? Infinity) <= span.start) inside.add(index);
    }
    return inside;
  }

  /**
   * Whether the comma before a token closes an aside after a bare subject: `The report, out today, denounces …`.
   */
  closesAside(index: number): boolean {
    for (let i = index - 2; i >= index - CLAUSE_REACH && this.within(index, i); i--) {
      if (this.tokens[i]?.text === ',') {
        return !this.#verbIn(i, i - CLAUSE_REACH) && !this.#isClause(i + 1, index - 1);
      }
    }
    return false;
  }

  /** Whether the words from one token to before another are a clause of their own: `he must wait for months`. */
  #isClause(first: number, end: number): boolean {
    const isPronoun = this.tokens[first]?.pos === 'PRON';
    for (let i = first; i < end; i++) {
      const token = this.tokens[i];
      if (!token || RELATIVES.has(token.lower)) return false;
      if (token.pos === 'AUX') return true;
      if (i > first && token.pos === 'VERB' && (isPronoun || /[^s]s$/u.test(token.lower))) return true;
    }
    return false;
  }

  /** Whether a verb stands before a token, in its segment and not before `from`. */
  #verbIn(before: number, from: number): boolean {
    for (let i = before - 1; i >= from && this.within(before, i); i--) {
      const pos = this.tokens[i]?.pos;
      if (pos === 'VERB' || pos === 'AUX') return true;
    }
    return false;
  }
}

/** Where a mark that opens by its looks closes by count, since an odd number precede it in its line: `go “said Anna`. */
function pairedMarks(text: string): ReadonlySet<number> {
  const paired = new Set<number>();
  let count = 0;
  for (const { 0: mark, index } of text.matchAll(/["“”«»\n]/gu)) {
    if (mark === '\n') count = 0;
    else if (count++ % 2 === 1 && mark !== '«') paired.add(index);
  }
  return paired;
}

/** Whether a quotation is the title of a work: every long word has a capital, and no stop ends it. */
function isTitle(quoted: string | undefined): boolean {
  const words = quoted?.match(/\p{L}{4,}/gu) ?? [];
  return (
    words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[.,!?…]\s*$/u.test(quoted ?? '')
  );
}

/** Whether a word is written with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
