import { describe, expect, it } from 'vitest';
import { logLikelihoodRatio, per1000 } from './rates.js';

describe('logLikelihoodRatio', () => {
  it('is 0 for equal rates and grows with the difference', () => {
    const human = { count: 10, words: 10_000 };
    expect(logLikelihoodRatio({ count: 20, words: 20_000 }, human)).toBeCloseTo(0);
    const ratios = [15, 30, 60].map((count) => logLikelihoodRatio({ count, words: 10_000 }, human));
    expect([...ratios].sort((a, b) => a - b)).toEqual(ratios);
  });

  it('takes rules that never fire and texts without words', () => {
    expect(logLikelihoodRatio({ count: 0, words: 100 }, { count: 0, words: 100 })).toBe(0);
    expect(logLikelihoodRatio({ count: 1, words: 0 }, { count: 5, words: 100 })).toBe(0);
    expect(per1000({ count: 1, words: 0 })).toBe(1000);
  });
});
