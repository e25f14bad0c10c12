import { diffArrays } from 'diff';
import type { WordLink } from '../../core/bead.js';
import type { Span } from '../../core/span.js';
import { wordPieces, type WordPiece } from '../../core/words.js';
import { foldWord, likeness } from './cognates.js';

/** The sentences of a bead, and how to read them. */
export interface SentencesToLink {
  readonly source: string;
  readonly target: string;
  /** Translations of the target into the source's language. */
  readonly translations: readonly string[];
  /** BCP 47 primary language subtags. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** Words of the longer side beyond which a bead is not linked: a monstrous sentence would take long and tell little. */
const MOST_WORDS = 400;

/** How far apart, as shares of their sentences, linked words may stand. */
const REACH = 0.35;

/** What likeness loses for standing at the other end of the sentence. */
const DISTANCE_COST = 0.5;

/** Edits beyond which a translation is too far from the source to tell anything. */
const MAX_EDITS = 400;

interface Word extends Span {
  readonly folded: string;
  /** Place in its sentence, 0 to 1. */
  readonly place: number;
}

function wordsOf(text: string, language: string): Word[] {
  const words = wordPieces(text, language).filter((piece: WordPiece) => piece.isWord);
  return words.map(({ text: word, start, end }, index) => ({
    start,
    end,
    folded: foldWord(word),
    place: (index + 0.5) / words.length,
  }));
}

interface Candidate {
  readonly source: number;
  readonly target: number;
  readonly score: number;
}

/**
 * Links words of a bead one to one: those that look alike (names, numbers, cognates), and those that a back-translation
 * has in common with the source, at the place that the back-translation gives them. The best links come first, and a word
 * is linked once.
 *
 * @returns ordered by the target; spans into the two sentences
 */
export function linkWords(sentences: SentencesToLink): WordLink[] {
  const source = wordsOf(sentences.source, sentences.sourceLanguage);
  const target = wordsOf(sentences.target, sentences.targetLanguage);
  if (Math.max(source.length, target.length) > MOST_WORDS) return [];
  const candidates = [
    ...alike(source, target),
    ...sentences.translations.flatMap((text) =>
      throughTranslation(source, target, wordsOf(text, sentences.sourceLanguage)),
    ),
  ].sort((a, b) => b.score - a.score || a.target - b.target || a.source - b.source);

  const sourceOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (taken.has(candidate.source) || sourceOf.has(candidate.target)) continue;
    taken.add(candidate.source);
    sourceOf.set(candidate.target, candidate.source);
  }
  return [...sourceOf]
    .sort(([a], [b]) => a - b)
    .map(([to, from]) => ({ source: spanOf(source[from]), target: spanOf(target[to]) }));
}

function spanOf(word: Word | undefined): Span {
  return { start: word?.start ?? 0, end: word?.end ?? 0 };
}

/** Pairs of words that look alike and stand not too far apart. */
function alike(source: readonly Word[], target: readonly Word[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [from, a] of source.entries()) {
    for (const [to, b] of target.entries()) {
      const apart = Math.abs(a.place - b.place);
      const score = likeness(a.folded, b.folded);
      if (score > 0 && apart <= REACH)
        candidates.push({ source: from, target: to, score: score - DISTANCE_COST * apart });
    }
  }
  return candidates;
}

/** Words that the translation has in common with the source, put where the translation stands over the target. */
function throughTranslation(
  source: readonly Word[],
  target: readonly Word[],
  translation: readonly Word[],
): Candidate[] {
  const folded = (words: readonly Word[]): string[] => words.map((word) => word.folded);
  const steps = diffArrays(folded(translation), folded(source), { maxEditLength: MAX_EDITS });
  if (!steps || target.length === 0) return [];
  const toTarget = placesIn(translation, target);
  const candidates: Candidate[] = [];
  let at = 0;
  let from = 0;
  for (const { value, added, removed } of steps) {
    for (const _ of value) {
      if (!added && !removed) {
        const to = toTarget[at] ?? 0;
        const apart = Math.abs((source[from]?.place ?? 0) - (target[to]?.place ?? 0));
        candidates.push({ source: from, target: to, score: 0.5 - DISTANCE_COST * apart });
      }
      if (!added) at++;
      if (!removed) from++;
    }
  }
  return candidates;
}

/** For each word of a translation, the index of the target word that it stands over: between words that look alike. */
function placesIn(translation: readonly Word[], target: readonly Word[]): number[] {
  const anchors = alike(translation, target)
    .filter(({ score }) => score > 0.6)
    .sort((a, b) => a.source - b.source || b.score - a.score);
  const rising: { from: number; to: number }[] = [{ from: -1, to: -1 }];
  for (const { source, target: to } of anchors) {
    const last = rising.at(-1) ?? { from: -1, to: -1 };
    if (source > last.from && to > last.to) rising.push({ from: source, to });
  }
  rising.push({ from: translation.length, to: target.length });
  let next = 1;
  return translation.map((_, index) => {
    while ((rising[next]?.from ?? translation.length) < index) next++;
    const before = rising[next - 1] ?? { from: -1, to: -1 };
    const after = rising[next] ?? { from: translation.length, to: target.length };
    const share = (index - before.from) / Math.max(1, after.from - before.from);
    return Math.min(target.length - 1, Math.max(0, Math.round(before.to + share * (after.to - before.to))));
  });
}
