import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesFor, loadRegistry } from './index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backwire-registry-'));
});
afterAll(() => rm(folder, { recursive: true }));

const entry = {
  id: 'apertium:eng-xxx',
  name: 'Apertium',
  engine: 'apertium',
  languages: { source: 'en', target: 'xx' },
  revision: 'debian',
  licence: 'GPL-2.0-only',
  files: [],
  apertium: { forward: ['eng-xxx'], packages: ['apertium-eng-xxx'] },
};

async function load(content: unknown) {
  const path = join(folder, 'models.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return loadRegistry(path);
}

describe('loadRegistry', () => {
  it('reads the registry that comes with Backwire', async () => {
    const registry = await loadRegistry();
    expect(entriesFor(registry, { source: 'en', target: 'fr' }).map(({ id }) => id)).toEqual([
      'apertium:eng-cat-fra',
      'apertium:eng-spa-fra',
      'onnx:Xenova/opus-mt-en-fr',
      'onnx:Xenova/m2m100_418M',
      'onnx:Xenova/nllb-200-distilled-600M',
    ]);
  });

  it('takes entries of other languages', async () => {
    const registry = await load({ models: [entry] });
    expect(entriesFor(registry, { source: 'en', target: 'xx' })).toHaveLength(1);
    expect(entriesFor(registry, { source: 'en', target: 'fr' })).toHaveLength(0);
  });

  it.each([
    ['a wrong value', { models: [{ ...entry, name: '' }] }, /models\.json:5:7: models\.0\.name: /],
    ['an unknown field', { models: [{ ...entry, colour: 1 }] }, /models\.json:\d+:\d+: models\.0\.colour: /],
    ['an engine that does not fit the id', { models: [{ ...entry, id: 'onnx:x' }] }, /:4:7: models\.0\.id: /],
    [
      'an id that is there twice',
      { models: [entry, entry] },
      /models\.1\.id: apertium:eng-xxx is listed twice/,
    ],
    [
      'a path that leaves the folder',
      { models: [{ ...entry, files: [{ path: 'a/../../b' }] }] },
      /models\.0\.files\.0\.path: expected a relative path/,
    ],
    ['what is not JSON', '{"models": [', /models\.json:1:\d+: /],
  ])('points at %s', async (_, content, message) => {
    const loading = load(content);
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.toMatchObject({ code: 'model', name: 'FileError' });
  });

  it('says so when there is none', async () => {
    await expect(loadRegistry(join(folder, 'none.json'))).rejects.toThrow(/cannot be read/);
  });
});
