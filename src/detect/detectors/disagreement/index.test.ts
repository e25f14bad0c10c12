import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../core/comparison.js';
import { alignText } from '../../../../test/helpers/align-text.js';
import { disagreeing } from '../../../../test/helpers/disagreeing.js';
import { frenchPack } from '../../../../test/helpers/rule-pack.js';
import { disagreement } from './index.js';

const GARBLED = 'The voice of the table has been made late by the red bridge of the balls.';
const rules = frenchPack.rules.filter(({ detector }) => detector === 'disagreement');

function detections(comparisons: readonly Comparison[], text = GARBLED) {
  const document = { ...disagreeing(text), comparisons: [comparisons] };
  return [...disagreement.detect(document, rules as never, frenchPack.lexicons)];
}

const pair = (first: string, second: string, chrf: number): Comparison => ({
  kind: 'models',
  models: [first, second],
  chrf,
  diff: [],
});

describe('disagreement', () => {
  it('flags a sentence of which three models make three things, with their French as evidence', () => {
    const [detection] = detections([pair('a', 'b', 30), pair('a', 'c', 45), pair('b', 'c', 35)]);
    expect(detection?.span).toEqual({ start: 0, end: GARBLED.length });
    expect(detection?.evidence).toEqual([
      { kind: 'disagreement', models: ['a', 'b', 'c'], segment: 0, texts: ['un', 'deux', 'trois'] },
    ]);
  });

  it('says nothing when they agree on the whole, are two, or the sentence is short', () => {
    expect(detections([pair('a', 'b', 90), pair('a', 'c', 45), pair('b', 'c', 45)])).toEqual([]);
    expect(detections([pair('a', 'b', 10)])).toEqual([]);
    expect(detections([pair('a', 'b', 9), pair('a', 'c', 9), pair('b', 'c', 9)], 'He left.')).toEqual([]);
  });

  it('says nothing without models', () => {
    expect([...disagreement.detect(alignText(GARBLED), rules as never, frenchPack.lexicons)]).toEqual([]);
  });
});
