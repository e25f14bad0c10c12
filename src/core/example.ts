/** A copy with its original, in pieces that correspond one to one; a piece is empty where its side has nothing. */
export interface PairedExample {
  readonly original: readonly string[];
  /** What is flagged stands between `[[` and `]]`. */
  readonly copy: readonly string[];
}

/** A text that a rule flags or leaves alone: English alone, or with its original. */
export type RuleExample = string | PairedExample;

/** Parts the pieces of a text: each is a paragraph, or some. */
export const PIECE_GAP = '\n\n';

/** The whole text that pieces make. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join(PIECE_GAP);
}

/** The English of an example, with its marks. */
export function copyOf(example: RuleExample): string {
  return typeof example === 'string' ? example : joinPieces(example.copy);
}

/** An example on one line, as documentation shows it: the original, where there is one, then the copy. */
export function describeExample(example: RuleExample): string {
  if (typeof example === 'string') return example;
  const [original, copy] = [example.original, example.copy].map((pieces) =>
    joinPieces(pieces).replace(/\s+/gu, ' '),
  );
  return `${original ?? ''} → ${copy ?? ''}`;
}
