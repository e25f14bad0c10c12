import type { Token } from '../../core/segment.js';
import type { Order, Step } from './pattern.js';
import { fold, wordKeys } from './word-keys.js';

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

/**
 * Thousands of phrases, looked up by the words that they can begin with. The cost of a token is the number of
 * phrases that begin with it, each given up at the first word that differs; it depends on the phrases alone, whatever
 * the text.
 */
export class PhraseIndex<Entry> {
  readonly #byWord = new Map<string, Candidate<Entry>[]>();
  readonly #byForm = new Map<string, Candidate<Entry>[]>();
  /** Phrases that begin with a number or an open slot. */
  readonly #anywhere: Candidate<Entry>[] = [];

  add(order: Order, entry: Entry): void {
    for (let from = 0; from < order.length; from++) {
      const candidate = { order, from, entry };
      for (const step of new Set(order[from]?.map(([first]) => first))) if (step) this.#list(step, candidate);
      if (!order[from]?.some((steps) => steps.length === 0)) return;
    }
  }

  #list(step: Step, candidate: Candidate<Entry>): void {
    if (step.kind !== 'word') {
      this.#anywhere.push(candidate);
      return;
    }
    const map = step.exact ? this.#byForm : this.#byWord;
    const listed = map.get(step.key);
    if (!listed) map.set(step.key, [candidate]);
    else if (listed.at(-1)?.order !== candidate.order) listed.push(candidate);
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
      for (const key of wordKeys(token)) consider(this.#byWord.get(key));
      consider(this.#byForm.get(fold(token.text)));
      consider(this.#anywhere);
      yield* longest.values();
    }
  }
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
    if (token?.segment === segment && fits(step, token))
      take(attempt, element, steps, next + 1, at + 1, slots);
    return;
  }
  for (let end = at; end < at + step.most; end++) {
    const covered = tokens[end];
    if (covered?.segment !== segment || covered.pos === 'PUNCT') return;
    take(attempt, element, steps, next + 1, end + 1, { ...slots, [step.name]: [at, end + 1] });
  }
}

function fits(step: Exclude<Step, { kind: 'any' }>, token: Token): boolean {
  if (step.kind === 'number') return token.pos === 'NUM' || /^\d/.test(token.text);
  if (step.pos !== undefined && step.pos !== token.pos) return false;
  return step.exact ? fold(token.text) === step.key : wordKeys(token).includes(step.key);
}
