import { describe, expect, it } from 'vitest';
import { copyOf, describeExample } from './example.js';

const PAIR = {
  original: ['Trois morts.', 'Rien de plus.', ''],
  copy: ['[[Four]] dead.', '', 'More soon.'],
};

describe('copyOf', () => {
  it('gives English alone as it is', () => {
    expect(copyOf('The [[chef]] left.')).toBe('The [[chef]] left.');
  });

  it('joins the pieces of a copy and leaves out the empty ones', () => {
    expect(copyOf(PAIR)).toBe('[[Four]] dead.\n\nMore soon.');
  });
});

describe('describeExample', () => {
  it('puts the original before the copy, on one line', () => {
    expect(describeExample(PAIR)).toBe('Trois morts. Rien de plus. → [[Four]] dead. More soon.');
  });
});
