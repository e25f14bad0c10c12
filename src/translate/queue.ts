import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import type { Engine, EngineOutput } from '../core/translation.js';

/** Sentences that an engine is given at a time: enough to keep it busy, few enough to share it and to abort soon. */
const CHUNK = 64;

/** A queue for the work of all engines of a session. */
export function createQueue(concurrency: number = Math.max(2, availableParallelism())): PQueue {
  return new PQueue({ concurrency });
}

/** The engine, with its work cut into chunks that wait for their turn in the queue. */
export function queued(engine: Engine, queue: PQueue): Engine {
  return {
    id: engine.id,
    fingerprint: engine.fingerprint,
    supports: (pair) => engine.supports(pair),
    translate: async (sentences, { signal } = {}) => {
      const chunks: (readonly string[])[] = [];
      for (let start = 0; start < sentences.length; start += CHUNK) {
        chunks.push(sentences.slice(start, start + CHUNK));
      }
      const outputs: EngineOutput[][] = await Promise.all(
        chunks.map((chunk) => queue.add(() => engine.translate(chunk, { signal }), signal && { signal })),
      );
      return outputs.flat();
    },
    ...(engine.score && { score: engine.score.bind(engine) }),
    dispose: () => engine.dispose(),
  };
}
