import { expect, it } from 'vitest';
import { createFakeEngine } from './engines/fake/index.js';
import { pivot } from './pivot.js';

const pair = { source: 'en', target: 'fr' };

it('runs legs one after the other, and ends a sentence where a leg fails', async () => {
  const first = createFakeEngine({
    fingerprint: 'a',
    answer: (text) =>
      text === 'bad'
        ? { status: 'failed', reason: 'no' }
        : { status: 'translated', text: `${text} uno`, unknownWords: [], truncated: true },
  });
  const second = createFakeEngine({
    fingerprint: 'b',
    answer: (text) => ({ status: 'translated', text: `${text} un`, unknownWords: [] }),
  });
  const engine = pivot('fake:pivot', pair, [first, second]);
  expect(await engine.translate(['one', 'bad', 'two'])).toEqual([
    { status: 'translated', text: 'one uno un', unknownWords: [], truncated: true },
    { status: 'failed', reason: 'no' },
    { status: 'translated', text: 'two uno un', unknownWords: [], truncated: true },
  ]);
  expect(second.asked).toEqual([['one uno', 'two uno']]);
  expect(engine.fingerprint).toBe('a>b');
  await engine.dispose();
  expect([first.disposed, second.disposed]).toEqual([true, true]);
});

it('keeps a word unknown that came through unchanged', async () => {
  const first = createFakeEngine({
    answer: (text) => ({ status: 'translated', text, unknownWords: [{ start: 0, end: 5 }] }),
  });
  const second = createFakeEngine({
    answer: () => ({
      status: 'translated',
      text: 'Le Petro dit Petroleum carrer',
      unknownWords: [{ start: 23, end: 29 }],
    }),
  });
  const [output] = await pivot('fake:pivot', pair, [first, second]).translate(['Petro says']);
  expect(output).toMatchObject({
    unknownWords: [
      { start: 3, end: 8 },
      { start: 23, end: 29 },
    ],
  });
});
