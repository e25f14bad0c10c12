import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { shiftSpan, sliceSpan, type Span } from '../../../core/span.js';
import { isQuoted } from '../../matching/quoted.js';
import { Vocabulary } from '../../matching/vocabulary.js';
import { beadPairs, type BeadPair } from '../../original/bead-pairs.js';
import { provenBy } from '../../original/evidence.js';
import { isCommonFrench } from '../../original/common-words.js';
import { englishWords, frenchWords, type Word } from '../../original/words.js';
import { originalWordParams, type OriginalWordParams } from './params.js';

/**
 * Probability that a word was left untranslated; in a quotation it may be meant to be read in French, and a word that the
 * copy keeps to may have been chosen.
 */
const CONFIDENCE = { plain: 0.95, quoted: 0.65, chosen: 0.5 } as const;

/** Times that a word stands in the copy to have been chosen. */
const CHOSEN = 3;

/** A run of words of the copy that the original has as well, from one that only French has to another. */
interface Run {
  readonly span: Span;
  /** The first of its words in the original. */
  readonly source: Word;
}

/** The words of a bead that stand in the copy as they do in the original, and that only French has; a sentence once. */
function leftRuns(pair: BeadPair, params: OriginalWordParams, vocabulary: Vocabulary): Run[] {
  const source = new Map(frenchWords(pair.source).map((word) => [word.text.toLowerCase(), word]));
  const listed = { borrowed: new Set(params.borrowed), alike: new Set(params.alike) };
  const runs: Run[] = [];
  let isOpen = false;
  let before: Word | undefined;
  for (const word of englishWords(pair.target)) {
    const own = source.get(word.text.toLowerCase());
    const isInName = before !== undefined && isOfName(before) && before.span.end + 1 === word.span.start;
    before = word;
    if (own && !isInName && isLeft(word, own, params.minLength, listed, vocabulary)) {
      const last = isOpen ? runs.pop() : undefined;
      const start = last?.span.start ?? word.span.start;
      runs.push({ span: { start, end: word.span.end }, source: last?.source ?? own });
      isOpen = true;
    } else if (!own) isOpen = false;
  }
  return runs;
}

/** Whether a word has a capital that no beginning of a sentence gave it. */
function isOfName({ text, opens }: Word): boolean {
  return !opens && /^\p{Lu}/u.test(text);
}

function* leftWords(
  document: AlignedDocument,
  { id, params }: Rule<OriginalWordParams>,
  vocabulary: Vocabulary,
): Generator<Detection> {
  const { text } = document.document;
  const found = beadPairs(document).flatMap((pair) =>
    leftRuns(pair, params, vocabulary).map(({ span, source }) => ({
      pair,
      span,
      source,
      words: sliceSpan(text, span),
    })),
  );
  const times = new Map<string, number>();
  for (const { words } of found) times.set(words, (times.get(words) ?? 0) + 1);
  for (const { pair, span, source, words } of found) {
    const isChosen = (times.get(words) ?? 0) >= CHOSEN;
    yield {
      ruleId: id,
      messageId: 'left',
      data: { words },
      span,
      evidence: [provenBy(pair.source.text, shiftSpan(source.span, -pair.source.span.start))],
      suggestion: { text: `Translate “${words}”.`, safe: false, replaces: false },
      expected: [],
      confidence: CONFIDENCE[isChosen ? 'chosen' : isQuoted(document, span.start) ? 'quoted' : 'plain'],
    };
  }
}

function isLeft(
  { text }: Word,
  own: Word,
  minLength: number,
  { borrowed, alike }: Readonly<Record<'borrowed' | 'alike', ReadonlySet<string>>>,
  vocabulary: Vocabulary,
): boolean {
  const lower = text.toLowerCase();
  if (text !== lower || own.text !== lower || text.length < minLength || borrowed.has(lower)) return false;
  if (vocabulary.isName(lower) || !isCommonFrench(lower, vocabulary)) return false;
  const hasMarks = !/^[a-z'’-]*$/u.test(lower);
  return hasMarks || alike.has(lower) || !vocabulary.isEnglish(lower);
}

/** Words of the original that the copy has unchanged. See README.md. */
export const originalWord: Detector<OriginalWordParams> = {
  meta: {
    id: 'original-word',
    params: originalWordParams,
    messages: { left: 'The original has “{words}” here: it was left in French.' },
  },
  *detect(document, rules, lexicons) {
    if (!document.original) return;
    const vocabulary = new Vocabulary(lexicons);
    for (const rule of rules) yield* leftWords(document, rule, vocabulary);
  },
};
