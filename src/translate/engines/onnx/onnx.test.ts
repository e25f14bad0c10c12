import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeTinyModel, type TinyModel } from '../../../../test/helpers/tiny-translation-model.js';
import { createOnnxEngine, type OnnxEngineOptions } from './index.js';

const words = { the: 'le', dog: 'chien', sleeps: 'dort', cat: 'chat' };
let modelsDir: string;

beforeAll(async () => {
  modelsDir = await mkdtemp(join(tmpdir(), 'backwire-onnx-'));
});
afterAll(async () => {
  await rm(modelsDir, { recursive: true });
});

function optionsFor(modelName: string, more: Partial<OnnxEngineOptions> = {}): OnnxEngineOptions {
  return {
    id: `onnx:${modelName}`,
    modelName,
    family: 'marian',
    modelsDir,
    pair: { source: 'en', target: 'fr' },
    revision: 'r1',
    ...more,
  };
}

async function writeModel(modelName: string, more: Partial<TinyModel> = {}) {
  await writeTinyModel(join(modelsDir, modelName), { words, kind: 'marian', ...more });
}

describe('an ONNX engine', () => {
  it('translates each sentence by itself, silently', async () => {
    await writeModel('tiny/marian');
    const log = vi.spyOn(console, 'log');
    const warn = vi.spyOn(console, 'warn');
    const engine = await createOnnxEngine(optionsFor('tiny/marian'));
    const together = await engine.translate(['the dog sleeps', 'the cat']);
    expect(together).toEqual([
      { status: 'translated', text: 'le chien dort', unknownWords: [] },
      { status: 'translated', text: 'le chat', unknownWords: [] },
    ]);
    expect(await engine.translate(['the cat'])).toEqual(together.slice(1));
    expect(log).not.toHaveBeenCalled();
    expect(warn).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    await engine.dispose();
    await engine.dispose();
    await expect(engine.translate(['the cat'])).rejects.toThrow('disposed of');
  });

  it('tells a multilingual model its languages', async () => {
    await writeModel('tiny/m2m100', { kind: 'm2m_100' });
    const engine = await createOnnxEngine(optionsFor('tiny/m2m100', { family: 'm2m100' }));
    expect(await engine.translate(['the dog sleeps'])).toMatchObject([{ text: 'le chien dort' }]);
    await engine.dispose();
  });

  it('says when a translation was stopped at its limit', async () => {
    await writeModel('tiny/endless', { ends: false });
    const engine = await createOnnxEngine(optionsFor('tiny/endless'));
    expect(await engine.translate(['the dog'])).toMatchObject([{ status: 'translated', truncated: true }]);
    await engine.dispose();
  });

  it('says when a source is longer than the model reads', async () => {
    await writeModel('tiny/short');
    const engine = await createOnnxEngine(optionsFor('tiny/short'));
    expect(await engine.translate(['the dog '.repeat(40)])).toMatchObject([{ truncated: true }]);
    await engine.dispose();
  });

  it('is known by its weights and settings', async () => {
    await writeModel('tiny/known');
    const engines = [
      await createOnnxEngine(optionsFor('tiny/known')),
      await createOnnxEngine(optionsFor('tiny/known', { revision: 'r2' })),
    ];
    await writeModel('tiny/known', { words: { ...words, bird: 'oiseau' } });
    engines.push(await createOnnxEngine(optionsFor('tiny/known')));
    const fingerprints = engines.map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(3);
    expect(fingerprints[0]).toMatch(/tiny\/known@r1 q8 transformers\.js@\d.* greedy .* sha256:[0-9a-f]{64}$/);
    expect(engines[0]?.supports({ source: 'en', target: 'fr' })).toBe(true);
    expect(engines[0]?.supports({ source: 'fr', target: 'en' })).toBe(false);
    for (const engine of engines) await engine.dispose();
  });

  it('stops between sentences when asked to', async () => {
    await writeModel('tiny/stopped');
    const engine = await createOnnxEngine(optionsFor('tiny/stopped'));
    await expect(
      engine.translate(['the dog'], { signal: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
    await engine.dispose();
  });
});

describe('weights that cannot be used', () => {
  it('are named with what to type when they are absent', async () => {
    await expect(createOnnxEngine(optionsFor('Xenova/absent'))).rejects.toMatchObject({
      name: 'EngineError',
      message: expect.stringMatching(
        /onnx:Xenova\/absent are not installed: .* lacks config\.json, /,
      ) as string,
      remedy:
        'Type: backwire models pull onnx:Xenova/absent, or with the weights at hand: backwire models import onnx:Xenova/absent FOLDER',
    });
  });

  it.each([
    'config.json',
    'tokenizer.json',
    'onnx/encoder_model_quantized.onnx',
    'onnx/decoder_model_merged_quantized.onnx',
  ])('are named when %s is corrupt', async (file) => {
    const modelName = `tiny/corrupt-${file.replace(/\W/g, '-')}`;
    await writeModel(modelName);
    await writeFile(join(modelsDir, modelName, file), '{"half":');
    await expect(createOnnxEngine(optionsFor(modelName))).rejects.toMatchObject({
      name: 'EngineError',
      message: expect.stringContaining(join(modelName, file)) as string,
      remedy: expect.stringContaining('backwire models verify') as string,
    });
  });

  it('and languages that the family cannot name', async () => {
    const pair = { source: 'en', target: 'xx' };
    await expect(createOnnxEngine(optionsFor('tiny/any', { family: 'nllb', pair }))).rejects.toThrow(
      'no name for the languages en and xx',
    );
  });
});
