import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTinyEmbeddingModel } from '../../test/helpers/tiny-embedding-model.js';
import { openEmbedder } from './embedder.js';
import { loadRegistry, type Registry } from './registry/index.js';

const FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'];
let folder: string;
let registry: Registry;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backwire-embedder-'));
  await writeTinyEmbeddingModel(join(folder, 'tiny/meanings'), [
    ['dog', 'chien'],
    ['sleeps', 'dort'],
    ['mayor', 'maire'],
  ]);
  registry = await registryOf('tiny/absent', 'tiny/meanings');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function registryOf(...models: string[]): Promise<Registry> {
  const path = join(folder, 'models.json');
  const entries = models.map((weights) => ({
    id: `embedding:${weights}`,
    name: weights,
    engine: 'embedding',
    revision: 'r1',
    licence: 'MIT',
    files: FILES.map((file) => ({ path: `${weights}/${file}` })),
    embedding: { weights, pooling: 'mean' },
  }));
  await writeFile(path, JSON.stringify({ models: entries }));
  return loadRegistry(path);
}

const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  a?.reduce((sum, weight, at) => sum + weight * (b?.[at] ?? 0), 0) ?? Number.NaN;

describe('openEmbedder', () => {
  it('opens the first model that is installed: sentences that mean the same are near', async () => {
    const embedder = await openEmbedder(registry);
    expect(embedder?.id).toBe('embedding:tiny/meanings');
    const [english, french, other, blank] =
      (await embedder?.embed(['The dog sleeps', 'le chien dort', 'the mayor', ' '])) ?? [];
    expect(cosine(english, english)).toBeCloseTo(1);
    expect(cosine(english, french)).toBeCloseTo(1);
    expect(cosine(english, other)).toBeCloseTo(0);
    expect([...(blank ?? [])]).toEqual([0, 0, 0]);
    await embedder?.dispose();
  });

  it('opens none where none is installed', async () => {
    expect(await openEmbedder(await registryOf('tiny/absent'))).toBeUndefined();
  });

  it('says which weights cannot be loaded', async () => {
    await writeTinyEmbeddingModel(join(folder, 'tiny/broken'), [['dog', 'chien']]);
    await writeFile(join(folder, 'tiny/broken/onnx/model_quantized.onnx'), 'no model');
    await expect(openEmbedder(await registryOf('tiny/broken'))).rejects.toThrow(
      /embedding:tiny\/broken.*cannot be loaded/u,
    );
  });
});
