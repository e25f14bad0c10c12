import { openEmbedder } from '../../translate/embedder.js';
import { loadRegistry } from '../../translate/registry/index.js';
import type { Streams } from '../streams.js';
import { createProgress } from '../terminal/progress.js';
import type { Pair } from './pair.js';

/** Adds the embeddings of both sides to a pair, where there is a model for it. */
export type EmbedPair = (pair: Pair) => Promise<Pair>;

/** Does work with the embedding model that is installed, if any, and closes it afterwards. */
export async function withEmbedder<T>(
  { stderr }: Streams,
  work: (embed: EmbedPair) => Promise<T>,
): Promise<T> {
  const embedder = await openEmbedder(await loadRegistry());
  if (!embedder) return work((pair) => Promise.resolve(pair));
  const progress = createProgress(stderr);
  try {
    return await work(async (pair) => {
      const sentences = pair.source.sentences.length + pair.target.sentences.length;
      progress.update(`Embedding ${sentences} sentences with ${embedder.id} …`);
      const embedded = {
        ...pair,
        source: { ...pair.source, embeddings: await embedder.embed(pair.source.sentences) },
        target: { ...pair.target, embeddings: await embedder.embed(pair.target.sentences) },
      };
      progress.clear();
      return embedded;
    });
  } finally {
    progress.clear();
    await embedder.dispose();
  }
}
