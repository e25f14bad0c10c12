import { expect, it } from 'vitest';
import { createFakeEngine } from './engines/fake/index.js';
import { createQueue, queued } from './queue.js';

const sentences = Array.from({ length: 150 }, (_, index) => `s${index}`);

it('cuts work into chunks and keeps order', async () => {
  const engine = createFakeEngine();
  const outputs = await queued(engine, createQueue(2)).translate(sentences);
  expect(outputs.map((output) => output.status === 'translated' && output.text)).toEqual(
    sentences.map((sentence) => `<${sentence}>`),
  );
  expect(engine.asked.map(({ length }) => length)).toEqual([64, 64, 22]);
});

it('works on no more chunks at once than it may', async () => {
  let running = 0;
  let most = 0;
  const engine = createFakeEngine();
  const slow = {
    ...engine,
    translate: async (chunk: readonly string[]) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return engine.translate(chunk);
    },
  };
  const queue = createQueue(2);
  await Promise.all([queued(slow, queue).translate(sentences), queued(slow, queue).translate(sentences)]);
  expect(most).toBe(2);
});

it('drops what waits when it is told to stop', async () => {
  const engine = createFakeEngine();
  const abort = new AbortController();
  abort.abort(new Error('enough'));
  const stopped = queued(engine, createQueue(1)).translate(sentences, { signal: abort.signal });
  await expect(stopped).rejects.toThrow('enough');
  expect(engine.asked).toEqual([]);
});
