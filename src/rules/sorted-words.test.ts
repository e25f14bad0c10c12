import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedWords } from './sorted-words.js';

const require = createRequire(import.meta.url);
const word = fc.stringMatching(/^[a-zéœ'-]{1,5}$/u);

describe('SortedWords', () => {
  it('knows the words of the list and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(word), fc.boolean(), (listed, others, isSpaced) => {
        const sorted = listed.toSorted();
        const words = new SortedWords(JSON.stringify(sorted, null, isSpaced ? 2 : 0));
        for (const each of [...listed, ...others]) expect(words.has(each)).toBe(listed.includes(each));
        expect(words.has('')).toBe(false);
      }),
    );
  });

  it.each(['an-array-of-english-words', 'an-array-of-french-words'])('can look into %s', (name) => {
    const words = require(name) as string[];
    expect(words).toEqual(words.toSorted());
    expect(words.join('')).not.toMatch(/["\\\s,[]/u);
    const list = new SortedWords(readFileSync(require.resolve(name), 'utf8'));
    for (let at = 0; at < words.length; at += 997) expect(list.has(words[at] ?? '')).toBe(true);
    expect(list.has('zzzz')).toBe(false);
  });
});
