/** A queue from which items are taken in order, and to whose front items can be put back. Constant time each. */
export class Backlog<Item> {
  #back: Item[] = [];
  /** Items that were put back, the next one last. */
  readonly #front: Item[] = [];
  #taken = 0;

  push(items: readonly Item[]): void {
    for (const item of items) this.#back.push(item);
  }

  /** Puts items back to be taken next, the first of them first. */
  putBack(items: readonly Item[]): void {
    for (const item of items.toReversed()) this.#front.push(item);
  }

  peek(): Item | undefined {
    return this.#front.at(-1) ?? this.#back[this.#taken];
  }

  take(): Item | undefined {
    if (this.#front.length > 0) return this.#front.pop();
    const item = this.#back[this.#taken];
    if (item === undefined) return undefined;
    this.#taken++;
    if (this.#taken === this.#back.length) {
      this.#back = [];
      this.#taken = 0;
    }
    return item;
  }
}
