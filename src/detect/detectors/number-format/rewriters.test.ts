import { describe, expect, it } from 'vitest';
import { REWRITERS } from './rewriters.js';

describe('rewriters', () => {
  it('reads dates day first and refuses what is no date', () => {
    const rewrite = REWRITERS['numeric-date'];
    expect(rewrite({ day: '07', month: '11', year: '2022', time: '9h14' }, {})).toBe('7 November 2022, 9:14');
    expect(rewrite({ day: '11', month: '24', year: '2022' }, {})).toBeUndefined();
    expect(rewrite({ day: '32', month: '12', year: '2022' }, {})).toBeUndefined();
  });

  it.each([
    [{ hour: '17', minute: '30' }, '5:30 p.m.'],
    [{ hour: '0', minute: '05' }, '12:05 a.m.'],
    [{ hour: '12', minute: '00' }, '12 p.m.'],
    [{ hour: '24' }, '12 a.m.'],
    [{ hour: '25' }, undefined],
  ])('writes %j as %s', (groups, english) => {
    expect(REWRITERS.clock(groups, {})).toBe(english);
  });

  it('puts the currency first', () => {
    expect(REWRITERS.currency({ number: '12,50', symbol: '€' }, {})).toBe('€12.50');
    expect(
      REWRITERS.currency({ number: '3', scale: 'milliards', symbol: '€' }, { milliards: 'billion' }),
    ).toBe('€3 billion');
  });

  it('refuses words that the rule does not know', () => {
    expect(REWRITERS.scaled({ number: '3', scale: 'dozens' }, {})).toBeUndefined();
    expect(REWRITERS['named-date']({ day: '3', month: 'brumaire' }, {})).toBeUndefined();
  });
});
