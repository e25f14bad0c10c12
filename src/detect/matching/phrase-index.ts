import type { Token } from '../../core/segment.js';
import type { Order, Step } from './pattern.js';
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

/** A phrase that may begin at a token: its elements from `from` on, those before being left out. */
interface Candidate<Entry> {
  readonly order: Order;
  readonly from: number;
  readonly entry: Entry;
}

/** Phrases that begin with one word, by the word that comes next. */
interface Beginning<Entry> {
  readonly bySecond: Map<string, Candidate<Entry>[]>;
  /** Those whose second word is open, or that end with the first. */
  readonly anySecond: Candidate<Entry>[];
}

/**
 * Thousands of phrases, looked up by their first two words. The cost of a token is the number of phrases that begin
 * with it and its neighbour, each given up at the first word that differs.
 */
export class PhraseIndex<Entry> {
  readonly #beginnings = new Map<string, Beginning<Entry>>();
  /** Phrases that begin with an open slot. */
  readonly #anywhere: Candidate<Entry>[] = [];

  add(order: Order, entry: Entry): void {
    for (let from = 0; from < order.length; from++) {
      const candidate = { order, from, entry };
      for (const steps of order[from] ?? []) {
        if (steps.length > 0) this.#list(steps, firstSteps(order, from + 1), candidate);
      }
      if (!order[from]?.some((steps) => steps.length === 0)) return;
    }
  }

  #list(
    [first, second]: readonly Step[],
    following: readonly (Step | undefined)[],
    candidate: Candidate<Entry>,
  ): void {
    if (!first) return;
    const word = keyOf(first);
    if (word === undefined) {
      append(this.#anywhere, candidate);
      return;
    }
    let beginning = this.#beginnings.get(word);
    if (!beginning) this.#beginnings.set(word, (beginning = { bySecond: new Map(), anySecond: [] }));
    const seconds = (second ? [second] : following).map((step) => step && keyOf(step));
    for (const key of seconds.includes(undefined) ? [undefined] : new Set(seconds)) {
      let listed = key === undefined ? beginning.anySecond : beginning.bySecond.get(key);
      if (!listed) beginning.bySecond.set(key ?? '', (listed = []));
      append(listed, candidate);
    }
  }

  /** Every match that lies within one segment; for one entry and start only the longest. */
  *matches(tokens: readonly Token[]): Iterable<PhraseMatch<Entry>> {
    for (const [first, token] of tokens.entries()) {
      const longest = new Map<Entry, PhraseMatch<Entry>>();
      const consider = (candidates: readonly Candidate<Entry>[] = []) => {
        for (const { order, from, entry } of candidates) {
          const found = (end: number, slots: Slots) => {
            if (end > (longest.get(entry)?.end ?? first)) longest.set(entry, { entry, first, end, slots });
          };
          walk({ order, tokens, segment: token.segment, found }, from, first, {});
        }
      };
      const next = tokens[first + 1];
      const seconds = next?.segment === token.segment ? wordKeys(next) : [];
      for (const key of wordKeys(token)) {
        const beginning = this.#beginnings.get(key);
        if (!beginning) continue;
        consider(beginning.anySecond);
        for (const second of seconds) consider(beginning.bySecond.get(second));
      }
      consider(this.#anywhere);
      yield* longest.values();
    }
  }
}

/** The steps that may come first from an element on; undefined where the phrase may end. */
function firstSteps(order: Order, element: number): (Step | undefined)[] {
  const choices = order[element];
  if (!choices) return [undefined];
  return choices.flatMap((steps) =>
    steps.length === 0 ? firstSteps(order, element + 1) : steps.slice(0, 1),
  );
}

/** The key under which a word can be looked up; an open slot has none. */
function keyOf(step: Step): string | undefined {
  return step.kind === 'word' ? step.key : undefined;
}

/** A phrase that can begin in several ways at one place is listed there once. */
function append<Entry>(list: Candidate<Entry>[], candidate: Candidate<Entry>): void {
  const last = list.at(-1);
  if (last?.order !== candidate.order || last.from !== candidate.from) list.push(candidate);
}

/** One attempt to match a phrase, as it begins at a token. */
interface Attempt {
  readonly order: Order;
  readonly tokens: readonly Token[];
  /** The segment that the match may not leave. */
  readonly segment: number;
  readonly found: (end: number, slots: Slots) => void;
}

/** Tries every choice of an element at a token. Phrases are short and slots narrow, so this ends soon. */
function walk(attempt: Attempt, element: number, at: number, slots: Slots): void {
  const choices = attempt.order[element];
  if (!choices) {
    attempt.found(at, slots);
    return;
  }
  for (const steps of choices) take(attempt, element, steps, 0, at, slots);
}

/** Matches the steps of one choice, one after the other, and walks on with the next element. */
function take(
  attempt: Attempt,
  element: number,
  steps: readonly Step[],
  next: number,
  at: number,
  slots: Slots,
): void {
  const step = steps[next];
  if (!step) {
    walk(attempt, element + 1, at, slots);
    return;
  }
  const { tokens, segment } = attempt;
  if (step.kind !== 'any') {
    const token = tokens[at];
    if (token?.segment !== segment || !fits(step, token)) return;
    const more = step.key === NUMBER_KEY ? { ...slots, N: [at, at + 1] as const } : slots;
    take(attempt, element, steps, next + 1, at + 1, more);
    return;
  }
  for (let end = at; end < at + step.most; end++) {
    const covered = tokens[end];
    if (covered?.segment !== segment || covered.pos === 'PUNCT') return;
    take(attempt, element, steps, next + 1, end + 1, { ...slots, [step.name]: [at, end + 1] });
  }
}

function fits(step: Exclude<Step, { kind: 'any' }>, token: Token): boolean {
  return (step.pos === undefined || step.pos === token.pos) && wordKeys(token).includes(step.key);
}
