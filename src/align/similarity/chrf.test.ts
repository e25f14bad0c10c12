import { describe, expect, it } from 'vitest';
import { chrf } from './chrf.js';

describe('chrf', () => {
  // Values of sacreBLEU 2.6.0, CHRF().sentence_score.
  it.each([
    ['The cat sat.', 'A cat sat down.', 37.59918108769479],
    ['ab', 'abcdefgh', 23.404255319148938],
    ['😀a', '😀b', 25],
    ['The ministers met in Oslo.', 'The two ministers met at Oslo.', 58.12087834799824],
  ])('gives %j against %j the score of sacreBLEU', (hypothesis, reference, score) => {
    expect(chrf(hypothesis, reference)).toBeCloseTo(score, 10);
  });

  it('leaves out white space and keeps case', () => {
    expect(chrf('a b\u00a0c', 'abc')).toBe(100);
    expect(chrf('ABC', 'abc')).toBe(0);
  });

  it('scores a blank text 0', () => {
    expect(chrf('', '')).toBe(0);
    expect(chrf(' ', 'a')).toBe(0);
    expect(chrf('a', '')).toBe(0);
  });

  it('punishes what is missing more than what is too much', () => {
    expect(chrf('abcd', 'abcdefgh')).toBeLessThan(chrf('abcdefgh', 'abcd'));
  });

  it('compares the heads of monstrous texts', () => {
    const head = 'x'.repeat(100_000);
    expect(chrf(`${head}abc`, `${head}def`)).toBe(100);
  });
});
