import { expect, test } from 'vitest';
import { minimise } from './minimise.js';

test('finds the minimum of a narrow valley (Rosenbrock 1960)', () => {
  const found = minimise(
    ([x = 0, y = 0], slope) => {
      slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      slope[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    },
    Float64Array.of(-1.2, 1),
    200,
  );
  expect(found[0]).toBeCloseTo(1, 4);
  expect(found[1]).toBeCloseTo(1, 4);
});

test('stays where the slope is nothing', () => {
  const start = Float64Array.of(3, 4);
  expect(minimise(() => 0, start, 10)).toEqual(start);
});
