import type { Token } from '../../../core/segment.js';
import type { PhraseParams } from './params.js';
import { neighbours } from './words.js';

/** How near, in words, a word of the trade must be. */
const REACH = 8;

/** Marks that may stand between a name and the words beside it. */
const QUOTATION_MARK = /^[“”"«»‘’']$/u;

/** Tells from the words around a name whether it is one. */
export class Surroundings {
  readonly #near: ReadonlySet<string>;
  readonly #before: readonly (readonly string[])[];
  readonly #after: readonly (readonly string[])[];
  readonly #isAbout: boolean;

  constructor(
    private readonly tokens: readonly Token[],
    { near, before, after, about }: Pick<PhraseParams, 'near' | 'before' | 'after' | 'about'>,
  ) {
    this.#near = new Set(near);
    this.#before = before.map((words) => words.split(' ').reverse());
    this.#after = after.map((words) => words.split(' '));
    const wanted = new Set(about);
    this.#isAbout = wanted.size === 0 || tokens.some(({ lower }) => wanted.has(lower));
  }

  /** Whether the run of tokens `[first, last]` stands where the rule wants it. */
  allow(first: number, last: number): boolean {
    if (!this.#isAbout) return false;
    if (this.#near.size + this.#before.length + this.#after.length === 0) return true;
    if (this.#after.some((words) => this.#stand(words, last + 1, 1))) return true;
    if (isModifier(this.tokens, last)) return false;
    return (
      this.#before.some((words) => this.#stand(words, first - 1, -1)) ||
      neighbours(this.tokens, first, last, REACH).some(({ lower }) => this.#near.has(lower))
    );
  }

  /** Whether words stand one after the other from a token on, a quotation mark before them left out. */
  #stand(words: readonly string[], from: number, step: 1 | -1): boolean {
    const segment = this.tokens[from - step]?.segment;
    const start = QUOTATION_MARK.test(this.tokens[from]?.text ?? '') ? from + step : from;
    return words.every((word, offset) => {
      const token = this.tokens[start + offset * step];
      return token?.segment === segment && token?.lower === word;
    });
  }
}

/** Whether a noun follows, so that the words describe it: `the Parisian police`. */
function isModifier(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.segment === tokens[last]?.segment && next?.pos === 'NOUN';
}
