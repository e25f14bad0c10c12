import { describe, expect, it } from 'vitest';
import type { BackTranslation, Translation } from '../../core/translation.js';
import { compareSegment } from './compare-segment.js';

const pair = { source: 'en', target: 'fr' };

function translation(model: string, text: string, more: Partial<BackTranslation> = {}): BackTranslation {
  return { model, status: 'translated', text, unknownWords: [], unreliable: [], ...more };
}

describe('compareSegment', () => {
  it('compares every two models, then every round trip', () => {
    const backTranslations = [
      translation('a', 'Il pleut.', { roundTrip: translation('a', 'It rains.') }),
      translation('b', 'Il neige.'),
      translation('c', 'Il pleut.', { roundTrip: translation('c', 'It is raining.') }),
    ];
    const comparisons = compareSegment({ text: 'It is raining.', backTranslations, pair });
    expect(comparisons.map(({ kind, models }) => `${kind} ${models.join('-')}`)).toEqual([
      'models a-b',
      'models a-c',
      'models b-c',
      'round-trip a',
      'round-trip c',
    ]);
    expect(comparisons[1]).toEqual({
      kind: 'models',
      models: ['a', 'c'],
      chrf: 100,
      diff: [{ op: 'same', text: 'Il pleut.' }],
    });
    expect(comparisons[3]?.diff.map(({ op, text }) => op + ':' + text)).toEqual([
      'same:It ',
      'removed:is raining',
      'added:rains',
      'same:.',
    ]);
  });

  it('gives one number for both directions between models', () => {
    const there = compareSegment({
      text: 'x',
      backTranslations: [translation('a', 'abcd'), translation('b', 'abcdefgh')],
      pair,
    });
    const back = compareSegment({
      text: 'x',
      backTranslations: [translation('a', 'abcdefgh'), translation('b', 'abcd')],
      pair,
    });
    expect(there[0]?.chrf).toBe(back[0]?.chrf);
  });

  it('leaves out what is absent, failed or unreliable', () => {
    const absent: Translation = {
      model: 'b',
      status: 'absent',
      text: '',
      unknownWords: [],
      unreliable: [],
    };
    const backTranslations = [
      translation('a', 'Il pleut.', { roundTrip: { ...absent, model: 'a', status: 'failed' } }),
      absent,
      translation('c', 'It is raining.', { unreliable: ['untranslated'] }),
    ];
    expect(compareSegment({ text: 'It is raining.', backTranslations, pair })).toEqual([]);
  });
});
