import { describe, expect, it } from 'vitest';
import { alignText } from '../../../test/helpers/align-text.js';
import { ordersOf } from './pattern.js';
import { PhraseIndex } from './phrase-index.js';

/** Matches as `pattern: words`, in order. */
function matches(text: string, patterns: readonly string[]): string[] {
  const index = new PhraseIndex<string>();
  for (const pattern of patterns) for (const order of ordersOf(pattern)) index.add(order, pattern);
  const { tokens, document } = alignText(text);
  return [...index.matches(tokens)].map(({ entry, first, end }) => {
    const from = tokens[first]?.span.start;
    return `${entry}: ${document.text.slice(from, tokens[end - 1]?.span.end)}`;
  });
}

describe('PhraseIndex', () => {
  it('finds many phrases in one pass, the longest of each at a place', () => {
    expect(
      matches('The forces of order blocked the day of action.', [
        'force of order',
        'day (of) (action)',
        'order',
      ]),
    ).toEqual(['force of order: forces of order', 'order: order', 'day (of) (action): day of action']);
  });

  it('lets a slot cover up to three words and no punctuation', () => {
    const patterns = ['head of {X} diplomacy'];
    expect(matches('head of very old Norwegian diplomacy', patterns)).toHaveLength(1);
    expect(matches('head of the very old Norwegian diplomacy', patterns)).toEqual([]);
    expect(matches('head of state, and diplomacy', patterns)).toEqual([]);
  });

  it('lets a slot cover one part of speech only', () => {
    const patterns = ['the plan {X/PROPN}', '{A/ADJ} plan'];
    expect(matches('The plan Orsec was set off. The plan to leave was a cunning plan.', patterns)).toEqual([
      'the plan {X/PROPN}: The plan Orsec',
      '{A/ADJ} plan: cunning plan',
    ]);
  });

  it('tells parts of speech and exact forms apart', () => {
    expect(matches('He judged the law. The judge left.', ['judge/VERB'])).toHaveLength(1);
    expect(matches('one text, two texts', ['=texts'])).toEqual(['=texts: texts']);
  });

  it('reads figures and words as numbers', () => {
    expect(matches('12 degrees and four degrees', ['{N} degree'])).toHaveLength(2);
  });
});
