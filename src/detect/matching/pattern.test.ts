import { describe, expect, it } from 'vitest';
import { compilePattern } from './pattern.js';

/** Every variant as one line. */
function variants(pattern: string): string[] {
  return compilePattern(pattern).map((steps) =>
    steps
      .map((step) => {
        if (step.kind === 'number') return '{N}';
        if (step.kind === 'any') return `{${step.name}}`;
        return `${step.exact ? '=' : ''}${step.key}${step.pos ? `/${step.pos}` : ''}`;
      })
      .join(' '),
  );
}

describe('compilePattern', () => {
  it('spells out options and alternatives', () => {
    expect(variants('forces_of_order|police (of) duty')).toEqual([
      'forces of order of duty',
      'forces of order duty',
      'police of duty',
      'police duty',
    ]);
  });

  it('inverts <of> into the compound and the possessive, keeping the article in front', () => {
    expect(variants('the legal age <of> (the) departure')).toEqual([
      'the legal age of the departure',
      'the legal age of departure',
      'the legal departure age',
      "the departure 's legal age",
    ]);
  });

  it('folds accents, case and British spelling', () => {
    expect(variants('Mobilisation Élysée')).toEqual(['mobilization elysee']);
  });

  it('keeps exact forms, parts of speech, slots and numbers', () => {
    expect(variants('=texts judge/VERB {X} {N}')).toEqual(['=texts judge/VERB {X} {N}']);
  });

  it.each([
    '',
    'a|',
    '(b',
    '{x}',
    '{X}',
    '<of> b',
    'a <of>',
    'a <of> b <of> c',
    '(a|b|c) (d|e|f) (g|h|i) (j|k|l)',
  ])('refuses %j', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow();
  });
});
