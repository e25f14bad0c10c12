import type { PartOfSpeech, Token } from '../../core/segment.js';
import { elementOf, type Order, type Step } from './pattern.js';
import { NUMBER_KEY, wordKeys } from './word-keys.js';

/** A stretch of tokens that a phrase matches. */
export interface PhraseMatch<Entry> {
  readonly entry: Entry;
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly end: number;
  /** What the open slots cover, by name: index of the first token and the one after the last. */
  readonly slots: Slots;
}

type Slots = Readonly<Record<string, readonly [number, number]>>;

const NO_SLOTS: Slots = {};

/** What is left of a phrase: these steps from one on, and then its elements from `next` on. */
interface Rest<Entry> {
  readonly steps: readonly Step[];
  readonly from: number;
  readonly order: Order;
  readonly next: number;
  readonly entry: Entry;
}

/** A place in the tree of phrases: what may follow the words that lead to it. It branches when it is first reached. */
class Place<Entry> {
  #waiting: Rest<Entry>[] = [];
  readonly #words = new Map<string, Place<Entry>>();
  readonly #tagged = new Map<string, Map<PartOfSpeech, Place<Entry>>>();
  readonly #slots: Slot<Entry>[] = [];
  readonly #ends: Entry[] = [];

  add(rest: Rest<Entry>): void {
    this.#waiting.push(rest);
  }

  /** By the key of the next word. */
  get words(): ReadonlyMap<string, Place<Entry>> {
    return this.#words;
  }

  /** By the key of the next word, where it must be of a part of speech. */
  get tagged(): ReadonlyMap<string, ReadonlyMap<PartOfSpeech, Place<Entry>>> {
    return this.#tagged;
  }

  get slots(): readonly Slot<Entry>[] {
    return this.#slots;
  }

  /** Phrases that end here. */
  get ends(): readonly Entry[] {
    return this.#ends;
  }

  /** Makes the branches of what was added since. */
  branch(): void {
    if (this.#waiting.length === 0) return;
    for (const rest of this.#waiting) this.#branch(rest);
    this.#waiting = [];
  }

  #branch(rest: Rest<Entry>): void {
    const { steps, from, order, next, entry } = rest;
    const step = steps[from];
    if (step) {
      this.#after(step).add({ ...rest, from: from + 1 });
      return;
    }
    const word = order[next];
    if (word !== undefined) {
      for (const choice of elementOf(word)) {
        this.#branch({ steps: choice, from: 0, order, next: next + 1, entry });
      }
    } else if (this.#ends.at(-1) !== entry) this.#ends.push(entry);
  }

  /** The place after one more step. */
  #after(step: Step): Place<Entry> {
    if (step.kind === 'any') {
      const { name, most, pos } = step;
      const known = this.#slots.find((slot) => slot.name === name && slot.most === most && slot.pos === pos);
      if (known) return known.then;
      const then = new Place<Entry>();
      this.#slots.push({ name, most, pos, then });
      return then;
    }
    if (step.pos === undefined) return placeOf(this.#words, step.key);
    let places = this.#tagged.get(step.key);
    if (!places) this.#tagged.set(step.key, (places = new Map<PartOfSpeech, Place<Entry>>()));
    return placeOf(places, step.pos);
  }
}

/** A stretch of words, any or of one part of speech, and what may follow it. */
interface Slot<Entry> {
  readonly name: string;
  readonly most: number;
  readonly pos: PartOfSpeech | undefined;
  readonly then: Place<Entry>;
}

function placeOf<Key, Entry>(places: Map<Key, Place<Entry>>, key: Key): Place<Entry> {
  let place = places.get(key);
  if (!place) places.set(key, (place = new Place<Entry>()));
  return place;
}

/** One search through a document. */
interface Search<Entry> {
  readonly tokens: readonly Token[];
  /** By token. */
  readonly keys: readonly (readonly string[])[];
  /** The segment that the match may not leave. */
  segment: number;
  found: (entry: Entry, end: number, slots: Slots) => void;
}

/**
 * Thousands of phrases as one tree of their words. The cost of a token is that of following its neighbours down the
 * tree, which hardly grows with the number of phrases. Places branch when text first leads to them: spelt out, the
 * options and alternatives of the French rules are a million sequences, of which texts meet few.
 */
export class PhraseIndex<Entry> {
  readonly #root = new Place<Entry>();

  add(order: Order, entry: Entry): void {
    this.#root.add({ steps: [], from: 0, order, next: 0, entry });
  }

  /** Every match that lies within one segment; for one entry and start only the longest. */
  *matches(tokens: readonly Token[]): Iterable<PhraseMatch<Entry>> {
    const keys = tokens.map(wordKeys);
    let longest: Map<Entry, PhraseMatch<Entry>> | undefined;
    let first = 0;
    const search: Search<Entry> = {
      tokens,
      keys,
      segment: 0,
      found: (entry, end, slots) => {
        longest ??= new Map<Entry, PhraseMatch<Entry>>();
        if (end > (longest.get(entry)?.end ?? first)) longest.set(entry, { entry, first, end, slots });
      },
    };
    for (const token of tokens) {
      search.segment = token.segment;
      follow(search, this.#root, first, NO_SLOTS);
      if (longest) {
        yield* longest.values();
        longest = undefined;
      }
      first++;
    }
  }
}

/** Goes on from a place with the token at an index. Phrases are short and slots narrow, so this ends soon. */
function follow<Entry>(search: Search<Entry>, place: Place<Entry>, at: number, slots: Slots): void {
  place.branch();
  for (const entry of place.ends) search.found(entry, at, slots);
  if (search.tokens[at]?.segment !== search.segment) return;
  if (place.words.size > 0 || place.tagged.size > 0) {
    for (const key of search.keys[at] ?? []) takeWord(search, place, key, at, slots);
  }
  takeSlots(search, place, at, slots);
}

/** Takes the token at an index as a word that has this key. */
function takeWord<Entry>(
  search: Search<Entry>,
  place: Place<Entry>,
  key: string,
  at: number,
  slots: Slots,
): void {
  const plain = place.words.get(key);
  const tagged = place.tagged.size > 0 ? place.tagged.get(key) : undefined;
  if (!plain && !tagged) return;
  const more = key === NUMBER_KEY ? { ...slots, N: [at, at + 1] as const } : slots;
  if (plain) follow(search, plain, at + 1, more);
  const pos = search.tokens[at]?.pos;
  const fitting = pos && tagged?.get(pos);
  if (fitting) follow(search, fitting, at + 1, more);
}

/** Lets open slots cover the token at an index and more, up to a punctuation mark. */
function takeSlots<Entry>(search: Search<Entry>, place: Place<Entry>, at: number, slots: Slots): void {
  for (const { name, most, pos, then } of place.slots) {
    for (let end = at; end < at + most; end++) {
      const covered = search.tokens[end];
      if (covered?.segment !== search.segment || covered.pos === 'PUNCT') break;
      if (pos !== undefined && covered.pos !== pos) break;
      follow(search, then, end + 1, { ...slots, [name]: [at, end + 1] });
    }
  }
}
