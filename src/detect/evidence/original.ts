import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Evidence } from '../../core/finding.js';
import type { Span } from '../../core/span.js';
import { onceFor } from '../../core/once-for.js';
import { pairsTouching, type BeadPair } from '../original/bead-pairs.js';
import { provenBy } from '../original/evidence.js';
import { findExpression } from './find-expression.js';
import { frenchWords, type FrenchWord } from './french-words.js';

/** A bead of less confidence may stand against other sentences: what it lacks proves nothing. */
const RELIABLE = 0.7;

const wordsOf = onceFor((pair: BeadPair): readonly FrenchWord[] => frenchWords(pair.source.text));

/** Shorter words are small ones. */
const TELLING = 5;

/** Letters in which stems of one family are alike: `falloir` and `faudra` are told apart, `régresser` and `régression` not. */
const ALIKE = 4;

/** Whether a text has any word of an expression that says something: another turn of the same phrase, perhaps. */
function hasPart(text: readonly FrenchWord[], expression: readonly FrenchWord[]): boolean {
  const begin = ({ stem }: FrenchWord): string => stem.slice(0, ALIKE);
  return expression.some(
    (word) => word.end - word.start >= TELLING && text.some((other) => begin(other) === begin(word)),
  );
}

/**
 * What the original says of flagged words that should have come from one of some French expressions: the expression, in
 * the sentences that stand against them, or that nothing of them is there. Nothing where the words stand against no
 * sentence, and where a part of an expression is there: lists of what the original may have are never complete.
 */
export function originalEvidence(
  document: AlignedDocument,
  flagged: Span,
  expressions: readonly (readonly FrenchWord[])[],
): Evidence[] {
  const pairs = pairsTouching(document, flagged);
  for (const pair of pairs) {
    for (const expression of expressions) {
      const span = findExpression(wordsOf(pair), expression);
      if (span) return [provenBy(pair.source.text, span)];
    }
  }
  const [first] = pairs;
  const isSure =
    first !== undefined &&
    expressions.length > 0 &&
    pairs.every(
      (pair) =>
        pair.bead.confidence >= RELIABLE &&
        !expressions.some((expression) => hasPart(wordsOf(pair), expression)),
    );
  if (!isSure) return [];
  return [{ kind: 'original', verdict: 'contradicts', text: first.source.text, span: { start: 0, end: 0 } }];
}
