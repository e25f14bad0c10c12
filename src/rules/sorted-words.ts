import type { WordList } from '../core/rule.js';

/**
 * A word list as its package ships it: the text of a JSON array of strings, sorted by code unit, without escapes.
 * Looked into by binary search where it stands: a set of 300,000 words takes longer to build than most runs need it.
 */
export class SortedWords implements WordList {
  readonly #json: string;
  readonly #looked = new Map<string, boolean>();

  constructor(json: string) {
    this.#json = json;
  }

  has(word: string): boolean {
    let found = this.#looked.get(word);
    if (found === undefined) this.#looked.set(word, (found = this.#search(word)));
    return found;
  }

  #search(word: string): boolean {
    let low = this.#json.indexOf('"');
    let high = this.#json.length;
    while (low >= 0 && low < high) {
      const start = this.#openingQuote((low + high) >>> 1);
      const end = this.#json.indexOf('"', start + 1);
      const here = this.#json.slice(start + 1, end);
      if (here === word) return true;
      if (here < word) low = this.#json.indexOf('"', end + 1);
      else high = start;
    }
    return false;
  }

  /** The quotation mark that opens the word around an index, or the last one before it. */
  #openingQuote(at: number): number {
    const quote = this.#json.lastIndexOf('"', at);
    const before = this.#json[quote - 1];
    const opens = before === ',' || before === '[' || before === ' ' || before === '\n';
    return opens ? quote : this.#json.lastIndexOf('"', quote - 1);
  }
}
