import type { AlignedDocument } from '../../../core/aligned-document.js';
import { contains } from '../../../core/span.js';
import { onceFor } from '../../../core/once-for.js';
import type { PhraseMatch } from '../../matching/phrase-index.js';
import { american } from '../../matching/spelling.js';
import { fold, wordKeys } from '../../matching/word-keys.js';
import type { PhraseParams } from './params.js';

/** A rule's context conditions with their words as keys. */
export interface Context {
  readonly near: ReadonlySet<string> | undefined;
  readonly avoid: ReadonlySet<string> | undefined;
  readonly about: ReadonlySet<string> | undefined;
  readonly before: ReadonlySet<string> | undefined;
  readonly after: ReadonlySet<string> | undefined;
  readonly notBefore: ReadonlySet<string> | undefined;
  readonly notAfter: ReadonlySet<string> | undefined;
  readonly start: boolean | undefined;
  readonly quoted: boolean | undefined;
}

/** The keys of a list of words; made once for a list, since many rules share one. */
const keysOf = onceFor(
  (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.map((word) => american(fold(word.trim())))),
);

export function compileContext(params: PhraseParams): Context {
  const keys = (words: readonly string[] | undefined) => words && keysOf(words);
  return {
    near: keys(params.near),
    avoid: keys(params.avoid),
    about: keys(params.about),
    before: keys(params.before),
    after: keys(params.after),
    notBefore: keys(params.notBefore),
    notAfter: keys(params.notAfter),
    start: params.start,
    quoted: params.quoted,
  };
}

/** Looks up what surrounds a match. Word sets of segments and of the document are made once, when first asked for. */
export class Surroundings {
  readonly #segments = new Map<number, ReadonlyMap<string, number>>();
  readonly #bounds = new Map<number, [number, number]>();
  #document: ReadonlySet<string> | undefined;

  constructor(private readonly document: AlignedDocument) {
    document.tokens.forEach(({ segment }, index) => {
      const bounds = this.#bounds.get(segment);
      if (bounds) bounds[1] = index + 1;
      else this.#bounds.set(segment, [index, index + 1]);
    });
  }

  /** Whether a match stands where its rule's context says it must. */
  allows(context: Context, match: PhraseMatch<unknown>): boolean {
    const { tokens, quotations } = this.document;
    const first = tokens[match.first];
    const last = tokens[match.end - 1];
    if (!first || !last) return false;
    if (context.start !== undefined && context.start !== this.#startsSentence(match.first)) return false;
    if (context.quoted !== undefined) {
      const span = { start: first.span.start, end: last.span.end };
      if (context.quoted !== quotations.some(({ inner }) => contains(inner, span))) return false;
    }
    return (
      this.#neighbour(match.end, first.segment, context.before, context.notBefore) &&
      this.#neighbour(match.first - 1, first.segment, context.after, context.notAfter) &&
      (!context.near || this.#outside(match, first.segment, context.near)) &&
      (!context.avoid || !this.#outside(match, first.segment, context.avoid)) &&
      (!context.about || this.#mentions(context.about))
    );
  }

  /** Whether the document holds one of the words. */
  #mentions(words: ReadonlySet<string>): boolean {
    const document = this.#wholeDocument();
    for (const word of words) if (document.has(word)) return true;
    return false;
  }

  #startsSentence(index: number): boolean {
    for (let at = index - 1; ; at--) {
      const token = this.document.tokens[at];
      if (!token || token.segment !== this.document.tokens[index]?.segment) return true;
      if (token.pos !== 'PUNCT') return false;
    }
  }

  #neighbour(
    index: number,
    segment: number,
    wanted: ReadonlySet<string> | undefined,
    unwanted: ReadonlySet<string> | undefined,
  ): boolean {
    const token = this.document.tokens[index];
    const keys = token?.segment === segment ? wordKeys(token) : [];
    if (wanted && !keys.some((key) => wanted.has(key))) return false;
    return !unwanted || !keys.some((key) => unwanted.has(key));
  }

  /** Whether the match's sentence holds one of the words outside the match itself. */
  #outside(match: PhraseMatch<unknown>, segment: number, words: ReadonlySet<string>): boolean {
    const counts = this.#segmentWords(segment);
    for (const word of words) {
      const all = counts.get(word) ?? 0;
      if (all === 0) continue;
      let inside = 0;
      for (let at = match.first; at < match.end; at++) {
        const token = this.document.tokens[at];
        if (token && wordKeys(token).includes(word)) inside++;
      }
      if (all > inside) return true;
    }
    return false;
  }

  #segmentWords(segment: number): ReadonlyMap<string, number> {
    let counts = this.#segments.get(segment);
    if (!counts) {
      const fresh = new Map<string, number>();
      const [from, to] = this.#bounds.get(segment) ?? [0, 0];
      for (const token of this.document.tokens.slice(from, to)) {
        for (const key of wordKeys(token)) fresh.set(key, (fresh.get(key) ?? 0) + 1);
      }
      counts = fresh;
      this.#segments.set(segment, counts);
    }
    return counts;
  }

  #wholeDocument(): ReadonlySet<string> {
    return (this.#document ??= new Set(this.document.tokens.flatMap((token) => wordKeys(token))));
  }
}
