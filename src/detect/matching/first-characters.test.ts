import { describe, expect, it } from 'vitest';
import { firstCharacters } from './first-characters.js';

const first = (pattern: RegExp): string | undefined => {
  const codes = firstCharacters(pattern);
  return codes && String.fromCodePoint(...[...codes].sort((a, b) => a - b));
};

describe('firstCharacters', () => {
  it.each<[RegExp, string]>([
    [/abc/u, 'a'],
    [/(?<=\p{L})“x/u, '“'],
    [/(?<!x)(?:ab|cd)/u, 'ac'],
    [/(?<flag>a?b)/u, 'ab'],
    [/[ab]+c/u, 'ab'],
    [/[0-2]x/u, '012'],
    [/a*(?=b)[.]/u, '.a'],
    [/(?:a|b?)c/u, 'abc'],
    [/\u{1F600}/u, '😀'],
  ])('of %s are %s', (pattern, characters) => {
    expect(first(pattern)).toBe(characters);
  });

  it.each([/\p{L}x/u, /[^a]/u, /a*/u, /.a/u, /(?:a|)/u, /(a)|\b/u, /\dx/u, /(?=a)/u])(
    'of %s may be almost any, or none',
    (pattern) => {
      expect(firstCharacters(pattern)).toBeUndefined();
    },
  );
});
