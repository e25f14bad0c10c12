import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../core/rule.js';
import { alignText } from '../../../../test/helpers/align-text.js';
import { frenchPack } from '../../../../test/helpers/rule-pack.js';
import { phrase } from './index.js';
import { phraseParams, type PhraseParams } from './params.js';

function rule(params: object): Rule<PhraseParams> {
  return {
    id: 'fr/calque/test',
    category: 'calque',
    detector: 'phrase',
    title: 'test',
    why: 'test',
    instead: 'test',
    french: ['français'],
    confidence: 0.8,
    harm: 'medium',
    examples: { flag: [], pass: [] },
    params: phraseParams.parse({ say: 'test', ...params }),
  };
}

/** Flagged words and suggestion of each match. */
function found(text: string, params: object): [string, string][] {
  return [...phrase.detect(alignText(text), [rule(params)], frenchPack.lexicons)].map(
    ({ span, suggestion }) => [text.slice(span.start, span.end), suggestion?.text ?? ''],
  );
}

describe('phrase', () => {
  it('matches inflected forms in either spelling, never across sentences', () => {
    const params = { phrases: ['day of mobilization'], say: 'day(s) of protest' };
    expect(found('Two days of mobilisation, then a Day of Mobilization.', params)).toEqual([
      ['days of mobilisation', 'days of protest'],
      ['Day of Mobilization', 'Day of protest'],
    ]);
    expect(found('A day. Of mobilization nothing was said.', params)).toEqual([]);
  });

  it('fills slots into the suggestion', () => {
    expect(
      found('the head of South African diplomacy', {
        phrases: ['head of {X} diplomacy'],
        say: '{X} minister',
      }),
    ).toEqual([['head of South African diplomacy', 'South African minister']]);
  });

  it('takes the longest match of a rule at a place', () => {
    expect(found('the legal age of departure', { phrases: ['legal age (of) (departure)'] })).toEqual([
      ['legal age of departure', 'test'],
    ]);
  });

  it.each([
    [{ near: ['parliament'] }, 'In parliament the voices counted.', 'Outside the voices counted.'],
    [{ avoid: ['choir'] }, 'The voices counted.', 'The voices of the choir counted.'],
    [
      { about: ['election'] },
      'The voices counted. It was an election.',
      'The voices counted. It was a concert.',
    ],
    [{ before: ['count'] }, 'The voices counted.', 'The voices sang.'],
    [{ notBefore: ['sing'] }, 'The voices counted.', 'The voices sang.'],
    [{ after: ['the'] }, 'The voices counted.', 'Two voices counted.'],
    [{ notAfter: ['two'] }, 'The voices counted.', 'Two voices counted.'],
    [{ start: true }, 'Voices counted.', 'The voices counted.'],
    [{ start: false }, 'The voices counted.', 'Voices counted.'],
    [{ quoted: true }, 'He said: “The voices counted.”', 'The voices counted.'],
    [{ quoted: false }, 'The voices counted.', 'He said: “The voices counted.”'],
  ])('asks for the context %j', (context, flagged, silent) => {
    const params = { phrases: ['voice'], ...context };
    expect(found(flagged, params)).toHaveLength(1);
    expect(found(silent, params)).toEqual([]);
  });

  it('refuses a pattern that it cannot read', () => {
    expect(() => phraseParams.parse({ phrases: ['{x'], say: 'y' })).toThrow(/cannot read/);
  });
});
