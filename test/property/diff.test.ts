import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chrf, diffWords } from '../../src/align/similarity/index.js';
import type { DiffPart } from '../../src/core/comparison.js';

const alphabets: [string, fc.Arbitrary<string>][] = [
  ['all of Unicode', fc.string({ unit: 'binary', maxLength: 60 })],
  [
    'three letters and spaces',
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\u00a0'), maxLength: 60 }),
  ],
];

function rebuild(parts: readonly DiffPart[], omit: DiffPart['op']): string {
  return parts
    .filter(({ op }) => op !== omit)
    .map(({ text }) => text)
    .join('');
}

describe.each(alphabets)('over %s', (_name, text) => {
  it('a diff rebuilds both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after, 'fr');
        expect(rebuild(parts, 'added')).toBe(before);
        expect(rebuild(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('neighbouring parts of a diff differ in kind and none is empty', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after, 'en');
        for (const [index, part] of parts.entries()) {
          expect(part.text).not.toBe('');
          expect(part.op).not.toBe(parts[index + 1]?.op);
        }
      }),
    );
  });

  it('chrF is between 0 and 100, and 100 for a text against itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const score of [chrf(a, b), chrf(b, a)]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        if (/\P{White_Space}/u.test(a)) expect(chrf(a, a)).toBeCloseTo(100, 10);
      }),
    );
  });
});
