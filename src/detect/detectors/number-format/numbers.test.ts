import { describe, expect, it } from 'vitest';
import { englishNumber, ordinal, romanValue } from './numbers.js';

describe('englishNumber', () => {
  it.each([
    ['3,5', '3.5'],
    ['12 500', '12,500'],
    ['1\u202f250\u00a0000,75', '1,250,000.75'],
    ['1.400.000', '1,400,000'],
    ['7', '7'],
    ['300,000', '300,000'],
    ['12.50', '12.50'],
    ['1,250.5', '1,250.5'],
    ['12500', '12,500'],
  ])('%s → %s', (french, english) => {
    expect(englishNumber(french)).toBe(english);
  });
});

describe('ordinal', () => {
  it('gives teens a th', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '112th',
    ]);
  });
});

describe('romanValue', () => {
  it('reads centuries and refuses the rest', () => {
    expect(['IV', 'IX', 'XVI', 'XXI', 'VX', 'A'].map(romanValue)).toEqual([
      4,
      9,
      16,
      21,
      undefined,
      undefined,
    ]);
  });
});
