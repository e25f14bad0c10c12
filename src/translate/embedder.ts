import type { Embedder } from '../core/embedding.js';
import { Apertium } from './engines/apertium/index.js';
import { createEmbedder } from './engines/onnx/embedder.js';
import { modelStatus } from './models.js';
import type { Registry } from './registry/index.js';

/**
 * Opens the first embedding model of the registry that is installed, or none.
 * @throws EngineError when its weights cannot be loaded
 */
export async function openEmbedder(
  registry: Registry,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Embedder | undefined> {
  const context = { apertium: new Apertium({ environment }), modelsFolder: registry.folder };
  for (const entry of registry.entries) {
    if (entry.engine !== 'embedding') continue;
    const { status } = await modelStatus(entry, context);
    if (status === 'installed') return createEmbedder(entry, registry.folder);
  }
  return undefined;
}
