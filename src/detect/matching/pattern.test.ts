import { describe, expect, it } from 'vitest';
import { checkPattern, elementOf, ordersOf, PatternError, type Element, type Step } from './pattern.js';

/** Every order as one line, the choices of an element between brackets. */
function read(pattern: string): string[] {
  return ordersOf(pattern).map((order) => order.map((word) => element(elementOf(word))).join(' '));
}

function element(choices: Element): string {
  const texts = choices.map((steps) => steps.map(step).join(' '));
  return texts.length === 1 ? (texts[0] ?? '') : `[${texts.join('|')}]`;
}

function step(step: Step): string {
  if (step.kind === 'any') return `{${step.name}${step.pos ? `/${step.pos}` : ''}}`;
  return `${step.key}${step.pos ? `/${step.pos}` : ''}`;
}

describe('ordersOf', () => {
  it('reads options and alternatives', () => {
    expect(read('forces_of_order|police (of) duty')).toEqual(['[forces of order|police] [of|] duty']);
  });

  it('inverts <of> into the compound and the possessive, keeping the article in front', () => {
    expect(read('the legal age <of> (the) departure')).toEqual([
      'the legal age of [the|] departure',
      'the legal departure age',
      "the departure 's legal age",
    ]);
  });

  it('folds accents, case and British spelling', () => {
    expect(read('Mobilisation Élysée')).toEqual(['mobilization elysee']);
  });

  it('keeps exact forms, parts of speech, slots and numbers', () => {
    expect(read('=texts judge/VERB {X} {N} {Y/ADJ}')).toEqual(['=texts judge/VERB {X} {N} {Y/ADJ}']);
  });

  it.each([
    '',
    'a|',
    '(b',
    '{x}',
    '{X}',
    '{X/ADJ}',
    'a {X/ADJECTIVE}',
    'a/NOUNS',
    '<of> b',
    'a <of>',
    'a <of> b <of> c',
    '(a|b|c) (d|e|f) (g|h|i) (j|k|l)',
  ])('refuses %j', (pattern) => {
    expect(() => {
      checkPattern(pattern);
    }).toThrow(PatternError);
  });
});
