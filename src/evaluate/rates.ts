/** How often something occurs in some text. */
export interface Occurrences {
  readonly count: number;
  readonly words: number;
}

/**
 * Dunning's log-likelihood ratio G² (Dunning 1993) of two rates being one: 3.84 is the 5% point of its chi-squared
 * distribution with one degree of freedom. 0 where either text is empty.
 */
export function logLikelihoodRatio(a: Occurrences, b: Occurrences): number {
  const words = a.words + b.words;
  if (a.words === 0 || b.words === 0) return 0;
  const rate = (a.count + b.count) / words;
  const term = ({ count, words: size }: Occurrences) =>
    count === 0 ? 0 : count * Math.log(count / (size * rate));
  return 2 * (term(a) + term(b));
}

/** Occurrences in 1,000 words. */
export function per1000({ count, words }: Occurrences): number {
  return (1000 * count) / Math.max(words, 1);
}
