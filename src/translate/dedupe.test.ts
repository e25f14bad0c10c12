import { expect, it } from 'vitest';
import { Once } from './dedupe.js';

it('does each sentence once, for callers at the same time and later ones', async () => {
  const asked: (readonly string[])[] = [];
  const once = new Once<string>((sentences) => {
    asked.push(sentences);
    return Promise.resolve(sentences.map((sentence) => sentence.toUpperCase()));
  });
  const both = await Promise.all([once.get(['a', 'b', 'a']), once.get(['b', 'c'])]);
  expect(both).toEqual([
    ['A', 'B', 'A'],
    ['B', 'C'],
  ]);
  expect(await once.get(['c'])).toEqual(['C']);
  expect(asked).toEqual([['a', 'b'], ['c']]);
});

it('tries again what failed', async () => {
  let attempts = 0;
  const once = new Once<string>((sentences) =>
    ++attempts === 1 ? Promise.reject(new Error('no')) : Promise.resolve([...sentences]),
  );
  await expect(once.get(['a'])).rejects.toThrow('no');
  expect(await once.get(['a'])).toEqual(['a']);
});
