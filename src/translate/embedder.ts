import type { Embedder } from '../core/embedding.js';
import { createEmbedder } from './engines/onnx/embedder.js';
import { weightsParts } from './engines/onnx-kind.js';
import type { Registry } from './registry/index.js';

/**
 * Opens the first embedding model of the registry that is installed, or none.
 * @throws EngineError when its weights cannot be loaded
 */
export async function openEmbedder({ entries, folder }: Registry): Promise<Embedder | undefined> {
  for (const entry of entries) {
    if (entry.engine !== 'embedding') continue;
    const parts = await weightsParts(entry.files, folder);
    if (parts.every(({ present }) => present)) return createEmbedder(entry, folder);
  }
  return undefined;
}
