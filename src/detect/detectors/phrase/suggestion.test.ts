import { describe, expect, it } from 'vitest';
import { alignText } from '../../../../test/helpers/align-text.js';
import { writeInstead } from './suggestion.js';

/** What is written for the words from `first` up to, not including, `end` of a text. */
function written(say: string, text: string, first: number, end: number): string {
  return writeInstead(say, { entry: undefined, first, end, slots: {} }, alignText(text));
}

describe('writeInstead', () => {
  it('carries flagged words over from a place on', () => {
    expect(written('unlike {3+}', 'It paid, contrary to western countries.', 3, 7)).toBe(
      'unlike western countries',
    );
    expect(written('to {4+}', 'He spoke in front of his peers.', 2, 7)).toBe('to his peers');
  });

  it('carries nothing over where there is no such word', () => {
    expect(written('talks {3+}', 'No interview now.', 1, 2)).toBe('talks ');
  });

  it('follows the number of the flagged noun', () => {
    expect(written('lawmaker(s)', 'The deputies left.', 1, 2)).toBe('lawmakers');
    expect(written('lawmaker(s)', 'The deputy left.', 1, 2)).toBe('lawmaker');
  });
});
