import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { wordTokens } from '../../matching/word-tokens.js';
import { candidates } from './candidates.js';
import { Copies } from './copies.js';
import type { FrenchWordsParams } from './params.js';
import { withoutAccents, type Vocabulary } from '../../matching/vocabulary.js';

/** Confidence for one French word that is not English, for one that the models copied through, and for a run. */
const CONFIDENCE = { one: 0.45, copied: 0.7, more: 0.75 } as const;
/** Small French words that join others. */
const JOINING = new Set(
  'à au aux avec ce ces cette chez dans de des du en et la le les leur ou par pas pour qui que sans sur un une'.split(
    ' ',
  ),
);

/** Words of the French dictionary that are no English words, names or borrowings; runs of them as one. */
export function* frenchWords(
  document: AlignedDocument,
  rule: Rule<FrenchWordsParams>,
  vocabulary: Vocabulary,
): Generator<Detection> {
  const tokens = wordTokens(document);
  const borrowed = new Set(rule.params.borrowed.map(withoutAccents));
  const isFrenchOnly = (lower: string): boolean =>
    vocabulary.isFrench(lower) && !vocabulary.isEnglish(lower) && !vocabulary.isName(lower);
  /** Within a run an accent is enough: `grève` is French there, although English has `greve`. */
  const continues = (lower: string): boolean =>
    isFrenchOnly(lower) || (vocabulary.isFrench(lower) && withoutAccents(lower) !== lower);
  const found = new Map(candidates(tokens, 2).map(({ token, index }) => [index, token]));
  const copies = new Copies(document);
  let after = 0;
  for (const [first, token] of found) {
    if (first < after || !isFrenchOnly(token.lower) || JOINING.has(token.lower)) continue;
    const { last, count } = run(found, first, continues);
    after = last + 1;
    if (count === 1 && token.text.length < rule.params.minLength) continue;
    const span = { start: token.span.start, end: tokens[last]?.span.end ?? token.span.end };
    const words = document.document.text.slice(span.start, span.end);
    if (isBorrowed(tokens, first, last, borrowed)) continue;
    const evidence = copies.evidenceFor(token);
    yield {
      ruleId: rule.id,
      messageId: 'french-words',
      data: { words },
      span,
      evidence,
      expected: [],
      confidence: count > 1 ? CONFIDENCE.more : evidence.length > 0 ? CONFIDENCE.copied : CONFIDENCE.one,
    };
  }
}

/** The last of the French words that follow one another, and how many they are, small words apart. */
function run(
  found: ReadonlyMap<number, Token>,
  first: number,
  continues: (lower: string) => boolean,
): { last: number; count: number } {
  const segment = found.get(first)?.segment;
  let last = first;
  let count = 1;
  for (let i = first + 1; ; i++) {
    const token = found.get(i);
    if (token?.segment !== segment || token === undefined) break;
    if (JOINING.has(token.lower)) continue;
    if (!continues(token.lower)) break;
    last = i;
    count++;
  }
  return { last, count };
}

/** Whether a run, alone or with the word before it or after it, is something that English has borrowed. */
function isBorrowed(
  tokens: readonly Token[],
  first: number,
  last: number,
  borrowed: ReadonlySet<string>,
): boolean {
  const text = (from: number, to: number): string =>
    withoutAccents(
      tokens
        .slice(Math.max(0, from), to + 1)
        .map(({ lower }) => lower.replaceAll('’', "'"))
        .join(' '),
    );
  for (let before = 0; before <= 3; before++) {
    for (let behind = 0; behind <= 2; behind++) {
      if (borrowed.has(text(first - before, last + behind))) return true;
    }
  }
  return false;
}
