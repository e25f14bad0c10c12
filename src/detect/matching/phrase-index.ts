import type { PartOfSpeech, Token } from '../../core/segment.js';
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
  readonly slots: Readonly<Record<string, readonly [number, number]>>;
}

interface Branch<Entry> {
  readonly pos: PartOfSpeech | undefined;
  readonly node: Node<Entry>;
}

interface Node<Entry> {
  readonly words: Map<string, Branch<Entry>[]>;
  readonly exact: Map<string, Branch<Entry>[]>;
  number: Node<Entry> | undefined;
  slot: { readonly name: string; readonly most: number; readonly node: Node<Entry> }[];
  readonly entries: Entry[];
}

/**
 * Thousands of phrases in one trie over word keys. Matching walks it once from every token: the cost of a
 * token is bounded by the depth of the trie and the width of its slots, whatever the text.
 */
export class PhraseIndex<Entry> {
  readonly #root: Node<Entry> = emptyNode();

  add(order: Order, entry: Entry): void {
    let ends = [this.#root];
    for (const choices of order) {
      ends = choices.flatMap((steps) => ends.map((node) => steps.reduce(child, node)));
    }
    for (const { entries } of ends) if (!entries.includes(entry)) entries.push(entry);
  }

  /** Every match that lies within one segment; for one entry and start only the longest. */
  *matches(tokens: readonly Token[]): Iterable<PhraseMatch<Entry>> {
    for (let first = 0; first < tokens.length; first++) {
      const longest = new Map<Entry, PhraseMatch<Entry>>();
      this.#walk(this.#root, tokens, first, first, {}, longest);
      yield* longest.values();
    }
  }

  #walk(
    node: Node<Entry>,
    tokens: readonly Token[],
    first: number,
    at: number,
    slots: PhraseMatch<Entry>['slots'],
    longest: Map<Entry, PhraseMatch<Entry>>,
  ): void {
    for (const entry of node.entries) {
      const known = longest.get(entry);
      if (!known || known.end < at) longest.set(entry, { entry, first, end: at, slots });
    }
    const token = tokens[at];
    if (!token || token.segment !== tokens[first]?.segment) return;
    const follow = (next: Node<Entry>, end = at + 1, more = slots) => {
      this.#walk(next, tokens, first, end, more, longest);
    };
    for (const key of wordKeys(token)) {
      for (const { pos, node: next } of node.words.get(key) ?? [])
        if (pos === undefined || pos === token.pos) follow(next);
    }
    for (const { pos, node: next } of node.exact.get(fold(token.text)) ?? []) {
      if (pos === undefined || pos === token.pos) follow(next);
    }
    if (node.number && (token.pos === 'NUM' || /^\d/.test(token.text))) follow(node.number);
    for (const { name, most, node: next } of node.slot) {
      for (let end = at; end < at + most; end++) {
        const covered = tokens[end];
        if (covered?.segment !== token.segment || covered.pos === 'PUNCT') break;
        follow(next, end + 1, { ...slots, [name]: [at, end + 1] });
      }
    }
  }
}

function emptyNode<Entry>(): Node<Entry> {
  return { words: new Map(), exact: new Map(), number: undefined, slot: [], entries: [] };
}

function child<Entry>(node: Node<Entry>, step: Step): Node<Entry> {
  if (step.kind === 'number') return (node.number ??= emptyNode());
  if (step.kind === 'any') {
    const known = node.slot.find(({ name, most }) => name === step.name && most === step.most);
    if (known) return known.node;
    const slot = { name: step.name, most: step.most, node: emptyNode<Entry>() };
    node.slot.push(slot);
    return slot.node;
  }
  const map = step.exact ? node.exact : node.words;
  const branches = map.get(step.key) ?? [];
  map.set(step.key, branches);
  const known = branches.find(({ pos }) => pos === step.pos);
  if (known) return known.node;
  const branch = { pos: step.pos, node: emptyNode<Entry>() };
  branches.push(branch);
  return branch.node;
}
