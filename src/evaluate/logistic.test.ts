import { describe, expect, it } from 'vitest';
import { fitLogistic } from './logistic.js';

const loose = { mean: 0, deviation: 100, min: -10, max: 10 };
const times = (count: number, features: number[], isTrue: boolean) =>
  Array.from({ length: count }, () => ({ features, isTrue, weight: 1 }));

describe('fitLogistic', () => {
  it('finds the log-odds of two groups', () => {
    const [bias = 0, slope = 0] = fitLogistic(
      [
        ...times(30, [1, 0], true),
        ...times(10, [1, 0], false),
        ...times(10, [1, 1], true),
        ...times(30, [1, 1], false),
      ],
      [loose, loose],
    );
    expect(bias).toBeCloseTo(Math.log(3), 2);
    expect(slope).toBeCloseTo(-2 * Math.log(3), 2);
  });

  it('stays with its belief without data, and within bounds', () => {
    expect(fitLogistic([], [{ ...loose, mean: 0.7 }])).toEqual([0.7]);
    expect(fitLogistic(times(50, [1], false), [{ ...loose, min: 0 }])).toEqual([0]);
  });

  it('counts weights as repetitions', () => {
    const [once] = fitLogistic([...times(4, [1], true), ...times(2, [1], false)], [loose]);
    const [weighted] = fitLogistic(
      [
        { features: [1], isTrue: true, weight: 4 },
        { features: [1], isTrue: false, weight: 2 },
      ],
      [loose],
    );
    expect(weighted).toBeCloseTo(once ?? 0, 6);
  });
});
