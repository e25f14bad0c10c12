import type { TranslateOptions } from '../core/translation.js';

type Work<Result> = (sentences: readonly string[], options: TranslateOptions) => Promise<readonly Result[]>;

/** Results that are kept for sentences that come again; the oldest go first. */
const KEPT = 20_000;

/**
 * Work on many sentences at a time, each done once however often it is asked for, also by callers at the same time.
 * What fails is forgotten, so it is tried again when asked for again.
 */
export class Once<Result> {
  readonly #work: Work<Result>;
  readonly #results = new Map<string, Promise<Result>>();

  constructor(work: Work<Result>) {
    this.#work = work;
  }

  /** Results in the order of the sentences. */
  async get(sentences: readonly string[], options: TranslateOptions = {}): Promise<Result[]> {
    const fresh = [...new Set(sentences)].filter((sentence) => !this.#results.has(sentence));
    if (fresh.length > 0) this.#begin(fresh, options);
    const results = sentences.map((sentence) => this.#results.get(sentence));
    this.#forget();
    return Promise.all(results.filter((result) => result !== undefined));
  }

  #begin(sentences: readonly string[], options: TranslateOptions): void {
    const work = this.#work(sentences, options);
    for (const [index, sentence] of sentences.entries()) {
      const result = work.then((results) => {
        const own = results[index];
        if (own === undefined) throw new Error(`no result for sentence ${index}`);
        return own;
      });
      result.catch(() => this.#results.delete(sentence));
      this.#results.set(sentence, result);
    }
  }

  #forget(): void {
    for (const sentence of this.#results.keys()) {
      if (this.#results.size <= KEPT) return;
      this.#results.delete(sentence);
    }
  }
}
