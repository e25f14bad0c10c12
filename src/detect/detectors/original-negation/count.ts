import type { Span } from '../../../core/span.js';
import { fold } from '../../quantities/lex.js';
import { COMPANIONS, ENGLISH_NEGATIONS, FRENCH_NEGATIONS, type NegationWords } from './words.js';

/** The negations of a stretch of text. */
export interface Negations {
  /** Each plain negation once, in order; spans into the stretch. */
  readonly strong: readonly Span[];
  /** How many other words certainly do the work of a negation. */
  readonly equal: number;
  /** How many other words may do so. */
  readonly weak: number;
}

interface Word {
  readonly folded: string;
  readonly span: Span;
  /** Whether a mark that parts clauses stands before it. */
  readonly isParted: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** How many words after `ne` its companion may stand, and before it. */
const BEHIND = 9;
const BEFORE = 8;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    words.push({
      folded: fold(word),
      span: { start: index, end: index + word.length },
      isParted: /[.;:!?()«»"“”]/u.test(text.slice(end, index)),
    });
    end = index + word.length;
  }
  return words;
}

function isWeak({ weak, weakStems, weakShape }: NegationWords, folded: string): boolean {
  return weak.has(folded) || weakShape.test(folded) || weakStems.some((stem) => folded.startsWith(stem));
}

/** `ne` with its companion is one negation; `ne` without one, and companions without it, make up for one. */
export function frenchNegations(text: string): Negations {
  const words = wordsOf(text.replace(NO_FRENCH_NEGATION, (found) => ' '.repeat(found.length)));
  const strong: Span[] = [];
  const used = new Set<number>();
  let equal = 0;
  let weak = 0;
  for (const [index, { folded, span }] of words.entries()) {
    if (!FRENCH_NEGATIONS.strong.has(folded) || (words[index + 1]?.folded ?? '').startsWith('import'))
      continue;
    used.add(index);
    const behind = find(index + 1, index + BEHIND, 1);
    const before = find(index - 1, index - BEFORE, -1);
    const companion = behind ?? before;
    if (companion === undefined) equal++;
    else {
      used.add(companion);
      const other = words[companion]?.span ?? span;
      strong.push({ start: Math.min(span.start, other.start), end: Math.max(span.end, other.end) });
    }
  }
  for (const [index, { folded }] of words.entries()) {
    if (used.has(index)) continue;
    if (FRENCH_NEGATIONS.equal.has(folded)) equal++;
    else if (isWeak(FRENCH_NEGATIONS, folded)) weak++;
  }
  return { strong, equal, weak };

  /** The first companion from one word towards another, in the same clause. */
  function find(from: number, to: number, step: 1 | -1): number | undefined {
    for (let at = from; at !== to + step && at >= 0 && at < words.length; at += step) {
      const word = words[at];
      if (!word || FRENCH_NEGATIONS.strong.has(word.folded)) return undefined;
      if (step === 1 && word.isParted && at > from + 1) return undefined;
      const isCompanion = COMPANIONS.has(word.folded) && !used.has(at);
      if (isCompanion && (step === 1 || !/^(?:pas|plus|point|ni)$/u.test(word.folded))) return at;
      if (step === 1 && /^qu?e?$/u.test(word.folded)) return undefined;
    }
    return undefined;
  }
}

/** Words that look like negations and are none. */
const NO_NEGATION =
  /\bNo\.?(?=\s?\d)|\bor not\b|\b[Nn]o (?:matter|doubt)\b|\bwithout (?:a )?doubt\b|\bnot (?:to mention|least)\b|\b[Nn]ot? (?:more|less|fewer|later|earlier|sooner) than\b|\b(\p{L}+) or \1 not\b/gu;

/** The same in French: what is beyond doubt is affirmed. */
const NO_FRENCH_NEGATION = /\b(?:aucun|nul|pas (?:de|l['’]ombre d['’]un)) doute\b/giu;

/** `not`, `n't`, `no`, `never`, …; a `no` that counts (`No. 10`) is none, and `not only` is weak. */
export function englishNegations(text: string): Negations {
  const plain = text
    .replace(/n(['’]|&#39;|&apos;)t\b/gu, (_found, mark: string) => `${' '.repeat(mark.length)}nt`)
    .replace(NO_NEGATION, (found) => ' '.repeat(found.length));
  const strong: Span[] = [];
  let equal = 0;
  let weak = 0;
  const words = wordsOf(plain);
  const isNot = (at: number) => words[at]?.folded === 'not';
  for (const [at, { folded, span }] of words.entries()) {
    if (folded === 'only' && isNot(at - 1)) {
      strong.pop();
      weak++;
    } else if (ENGLISH_NEGATIONS.strong.has(folded)) strong.push(span);
    else if (ENGLISH_NEGATIONS.equal.has(folded)) equal++;
    else if (isWeak(ENGLISH_NEGATIONS, folded)) weak++;
  }
  return { strong, equal, weak };
}
