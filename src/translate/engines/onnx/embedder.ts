import { join } from 'node:path';
import type { FeatureExtractionPipeline } from '@xenova/transformers';
import type { Embedder } from '../../../core/embedding.js';
import { EngineError } from '../../../core/errors.js';
import type { EmbeddingEntry } from '../../registry/index.js';
import { cannotLoad, demandFiles, loadLibrary } from './library.js';
import { digestOf, embeddingFiles } from './weights-files.js';

const PRECISION = 'q8';

/**
 * A sentence embedding model in ONNX format, run on the CPU with weights from `modelsDir` only. Each sentence is run by
 * itself, so that its vector depends on nothing else. Of a sentence longer than the model reads, the beginning counts.
 *
 * @throws EngineError when weights are absent or corrupt
 */
export async function createEmbedder(entry: EmbeddingEntry, modelsDir: string): Promise<Embedder> {
  const { id, revision, embedding } = entry;
  const folder = join(modelsDir, embedding.weights);
  const files = embeddingFiles(PRECISION);
  await demandFiles(id, folder, files);
  const { pipeline, version } = await loadLibrary(modelsDir);
  let extractor: FeatureExtractionPipeline;
  try {
    extractor = await pipeline('feature-extraction', embedding.weights, {
      dtype: PRECISION,
      device: 'cpu',
      local_files_only: true,
    });
  } catch (cause) {
    throw await cannotLoad(id, folder, files, cause);
  }
  const digest = await digestOf(folder, files);
  const options = { pooling: embedding.pooling, normalize: true } as const;
  return new OnnxEmbedder(
    id,
    `onnx ${id} ${embedding.weights}@${revision} ${PRECISION} ${embedding.pooling} transformers.js@${version} sha256:${digest}`,
    async (sentence) => (await extractor(`${embedding.prefix}${sentence}`, options)).data as Float32Array,
    () => extractor.dispose(),
  );
}

class OnnxEmbedder implements Embedder {
  constructor(
    readonly id: string,
    readonly fingerprint: string,
    private readonly embedOne: (sentence: string) => Promise<Float32Array>,
    private readonly release: () => Promise<unknown>,
  ) {}

  async embed(
    sentences: readonly string[],
    options: { signal?: AbortSignal | undefined } = {},
  ): Promise<Float32Array[]> {
    const vectors: (Float32Array | undefined)[] = [];
    for (const [index, sentence] of sentences.entries()) {
      options.signal?.throwIfAborted();
      if (sentence.trim() === '') {
        vectors.push(undefined);
        continue;
      }
      try {
        vectors.push(await this.embedOne(sentence));
      } catch (cause) {
        throw new EngineError(`${this.id} failed on sentence ${index + 1}.`, {
          remedy: `Type: backwire models verify ${this.id}`,
          cause,
        });
      }
    }
    const size = vectors.find((vector) => vector !== undefined)?.length ?? 0;
    return vectors.map((vector) => vector ?? new Float32Array(size));
  }

  async dispose(): Promise<void> {
    await this.release();
  }
}
