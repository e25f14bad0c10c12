const ORDER = 6;
const BETA_SQUARED = 4;

/** Code points beyond which the rest of a text is left out of the comparison, so that a monstrous line stays cheap. */
const MAX_CODE_POINTS = 100_000;

/**
 * chrF of a hypothesis against one reference, 0 (nothing shared) to 100 (the same but for white space).
 *
 * Popović 2015, "chrF: character n-gram F-score for automatic MT evaluation": the F-score of order 2 of the
 * character n-grams of length 1 to 6, white space left out, case kept. As in sacreBLEU's default, precision and
 * recall are averaged over the orders that both texts are long enough for. A blank text scores 0.
 * Only the first 100,000 characters of each text are looked at.
 */
export function chrf(hypothesis: string, reference: string): number {
  const candidate = characters(hypothesis);
  const model = characters(reference);
  const orders = Math.min(ORDER, candidate.length, model.length);
  if (orders === 0) return 0;

  let precision = 0;
  let recall = 0;
  for (let order = 1; order <= orders; order++) {
    const matches = countMatches(candidate, model, order);
    precision += matches / (candidate.length - order + 1);
    recall += matches / (model.length - order + 1);
  }
  precision /= orders;
  recall /= orders;
  if (precision + recall === 0) return 0;
  const score = ((1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
  return Math.min(100, 100 * score);
}

/** A text without white space, and where its code points start. */
interface Characters {
  readonly text: string;
  /** Offsets of the code points, and of the end. */
  readonly starts: readonly number[];
  readonly length: number;
}

function characters(original: string): Characters {
  const text = original.replace(/\p{White_Space}+/gu, '');
  const starts = [0];
  for (const character of text) {
    if (starts.length > MAX_CODE_POINTS) break;
    starts.push((starts.at(-1) ?? 0) + character.length);
  }
  return { text, starts, length: starts.length - 1 };
}

/** Size of the intersection of two bags of n-grams. */
function countMatches(hypothesis: Characters, reference: Characters, order: number): number {
  const available = new Map<string, number>();
  for (const ngram of ngrams(reference, order)) available.set(ngram, (available.get(ngram) ?? 0) + 1);
  let matches = 0;
  for (const ngram of ngrams(hypothesis, order)) {
    const left = available.get(ngram) ?? 0;
    if (left > 0) {
      matches++;
      available.set(ngram, left - 1);
    }
  }
  return matches;
}

function* ngrams({ text, starts, length }: Characters, order: number): Generator<string> {
  for (let first = 0; first + order <= length; first++)
    yield text.slice(starts[first], starts[first + order]);
}
