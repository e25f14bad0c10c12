import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences, type TextSide } from '../../src/align/beads/index.js';
import type { Bead } from '../../src/core/bead.js';

const WORDS = [
  ...['river', 'Hamburg', '1987', 'council', 'winter', 'Larsen', 'harvest', '42', 'bridge', 'letter'],
  ...['Oslo', 'engine', 'doctor', 'violin', '7 500', 'minister', 'forest', 'Ruiz', 'window', 'and'],
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 12 });

const alone = (sentences: readonly string[]): TextSide => ({ sentences, translations: [] });

/** Every index below a size, once each. */
function expectEachOnce(indexes: readonly number[], size: number): void {
  expect([...indexes].sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, index) => index));
}

const key = ({ source, target }: Bead): string => `${source.join(',')}:${target.join(',')}`;

describe('alignSentences', () => {
  it('puts every sentence of both sides into one bead, in order but for those that moved', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const beads = alignSentences(alone(source), alone(target));
        expectEachOnce(
          beads.flatMap((bead) => bead.source),
          source.length,
        );
        expectEachOnce(
          beads.flatMap((bead) => bead.target),
          target.length,
        );
        const stayed = beads.filter(({ moved }) => !moved);
        for (const side of ['source', 'target'] as const) {
          const indexes = stayed.flatMap((bead) => bead[side]);
          expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
        }
        for (const { confidence } of beads) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('mirrors its beads when the sides change places', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const there = alignSentences(alone(source), alone(target));
        const back = alignSentences(alone(target), alone(source));
        const mirrored = back.map((bead) => key({ ...bead, source: bead.target, target: bead.source }));
        expect(mirrored.sort()).toEqual(there.map(key).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('aligns a text with itself sentence by sentence', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 15 }), (sentences) => {
        const beads = alignSentences(alone(sentences), alone(sentences));
        expect(beads.map(key)).toEqual(sentences.map((_, index) => `${index}:${index}`));
      }),
      { numRuns: 60 },
    );
  });

  it('finds within its band what a search of everything finds', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), (source, dropped) => {
        const target = source.filter((_, index) => !dropped.includes(index));
        const all = alignSentences(alone(source), alone(target));
        const banded = alignSentences(alone(source), alone(target), { largestFull: 0 });
        expect(banded.map(key)).toEqual(all.map(key));
      }),
      { numRuns: 60 },
    );
  });
});
