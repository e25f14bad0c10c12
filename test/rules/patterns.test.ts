import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../../src/core/example.js';
import { parseMarked } from '../../src/core/marked-text.js';
import { frenchPack } from '../helpers/rule-pack.js';

/** Code units of a repeated text: a pattern whose time is exponential in it, or cubic, never ends. */
const LENGTH = 20_000;

/** Pieces that patterns are made of; repeated, each is a text that a careless pattern backtracks over. */
const PIECES = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '\u00a0',
    '.',
    ',',
    '-',
    "'",
    '’',
    '“',
    '”',
    '"',
    '(',
    ')',
    '[',
    '&',
    '#',
    '<',
    '/',
  ],
  ...['a ', 'A ', '1 ', '1,', '1.', '1 000', 'a-', 'a.', '(a ', '[a', '“a ', '</', 'a b c ', '1/1/', '1h'],
  ...[
    'Source ',
    'Read also ',
    'The post a',
    'Image: a',
    'at 1',
    'the years ',
    'Here is a ',
    'Sure, here is ',
  ],
];

/** The regular expressions among a rule's params. */
function expressionsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(expressionsIn);
}

const rules = frenchPack.rules
  .map(({ id, params, examples }) => ({ id, expressions: expressionsIn(params), examples }))
  .filter(({ expressions }) => expressions.length > 0);

describe.each(rules)('patterns of $id', ({ expressions, examples }) => {
  it.each(expressions)('%s cannot backtrack more than in proportion to what it matches', ({ source }) => {
    expect(analyse({ source, flags: 'gu' }).reports).toEqual([]);
  });

  it('come to an end on their own examples and pieces, repeated', () => {
    const texts = [...examples.flag, ...examples.pass].map((example) => parseMarked(copyOf(example)).text);
    for (const piece of [...PIECES, ...texts]) {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      for (const expression of expressions) {
        for (const match of text.matchAll(expression)) expect(match[0].length).toBeGreaterThan(0);
      }
    }
  });
});
