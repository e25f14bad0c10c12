import type { Token } from '../../core/segment.js';

/** Sequences of words, found from their first word on. Case does not count. */
export class WordSequences {
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  /** @param sequences words parted by spaces, a token each: `prime minister of israel` */
  constructor(sequences: Iterable<string>) {
    for (const sequence of sequences) {
      const words = sequence.toLowerCase().split(' ');
      const [first = ''] = words;
      const known = this.#byFirst.get(first);
      if (known) known.push(words);
      else this.#byFirst.set(first, [words]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Index after the last word of the longest sequence that begins at a token, or -1. */
  endAt(tokens: readonly Token[], first: number): number {
    for (const words of this.#byFirst.get(tokens[first]?.lower ?? '') ?? []) {
      if (words.every((word, offset) => tokens[first + offset]?.lower === word)) return first + words.length;
    }
    return -1;
  }
}
