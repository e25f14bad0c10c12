import type { Span } from '../../core/span.js';
import type { FrenchWord } from './french-words.js';

/** Words that may stand between two words of an expression: `la diplomatie [officielle] russe`. */
const LARGEST_GAP = 2;

/** `Otan` is the acronym `OTAN`, `cas` is not `CAS`. */
function sameWord(expected: FrenchWord, found: FrenchWord): boolean {
  return expected.stem === found.stem && (!expected.acronym || found.capital);
}

function expressionAt(
  text: readonly FrenchWord[],
  start: number,
  expression: readonly FrenchWord[],
): number | undefined {
  let position = start;
  for (const word of expression.slice(1)) {
    const near = text.slice(position + 1, position + 2 + LARGEST_GAP);
    const offset = near.findIndex((found) => sameWord(word, found));
    if (offset === -1) return undefined;
    position += 1 + offset;
  }
  return position;
}

/**
 * Where an expression first stands in a text, by stems, in order, with small gaps allowed.
 * Linear in the length of the text.
 */
export function findExpression(
  text: readonly FrenchWord[],
  expression: readonly FrenchWord[],
): Span | undefined {
  const [first] = expression;
  if (!first) return undefined;
  for (const [index, word] of text.entries()) {
    if (!sameWord(first, word)) continue;
    const end = text[expressionAt(text, index, expression) ?? -1]?.end;
    if (end !== undefined) return { start: word.start, end };
  }
  return undefined;
}
