import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stubApertium, type StubApertium } from '../../test/helpers/stub-apertium.js';
import { listModels } from './models.js';
import type { Registry } from './registry/index.js';
import { openSession, type SessionOptions } from './session.js';

const pair = { source: 'en', target: 'fr' };
const modes = { 'eng-aaa': [''], 'aaa-fra': [''], 'fra-eng': [''] };
const apertium = (name: string, forward: string[]): Registry['entries'][number] => ({
  id: `apertium:${name}`,
  name: `Apertium ${name}`,
  engine: 'apertium',
  languages: pair,
  revision: 'debian',
  licence: 'GPL-2.0-only',
  files: [],
  apertium: { forward, back: ['fra-eng'], packages: [`apertium-${name}`], settle: {} },
});

let folder: string;
let stub: StubApertium;
let registry: Registry;

beforeAll(async () => {
  stub = await stubApertium(modes);
  folder = await mkdtemp(join(tmpdir(), 'backwire-session-'));
  await writeFile(join(folder, 'recorded.tsv'), 'The cat sat.\tLe chat est assis.\n');
  const entries = [
    apertium('there', ['eng-aaa', 'aaa-fra']),
    apertium('half', ['eng-aaa', 'none-such']),
    {
      id: 'onnx:some/model',
      name: 'Neural',
      engine: 'onnx' as const,
      languages: pair,
      revision: 'main',
      licence: 'MIT',
      files: [{ path: 'some/model/config.json' }],
      onnx: { family: 'marian' as const, forward: 'some/model', languageNames: {} },
    },
  ];
  registry = { path: join(folder, 'models.json'), folder, entries };
});
afterAll(async () => {
  await stub.remove();
  await rm(folder, { recursive: true });
});

const open = (options: Partial<SessionOptions> = {}) =>
  openSession({ registry, pair, roundTrip: true, memory: false, environment: stub.environment, ...options });

describe('openSession', () => {
  it('translates with every installed model, and back, each sentence once', async () => {
    const session = await open({ recorded: [{ name: 'desk', file: join(folder, 'recorded.tsv') }] });
    try {
      expect(session.models.map(({ id, roundTrip }) => [id, roundTrip])).toEqual([
        ['apertium:there', true],
        ['recorded:desk', false],
      ]);
      const results = await session.translate(['The cat sat.', 'A dog.', 'The cat sat.']);
      expect(results).toHaveLength(3);
      expect(results[0]).toEqual(results[2]);
      expect(results[1]?.map(({ model, status, text }) => [model, status, text])).toEqual([
        ['apertium:there', 'translated', 'A DOG.'],
        ['recorded:desk', 'absent', ''],
      ]);
      expect(results[0]?.[0]?.roundTrip).toMatchObject({ model: 'apertium:there', text: 'THE CAT SAT.' });
      expect(results[0]?.[1]?.text).toBe('Le chat est assis.');
      expect(await stub.starts()).toBe(3);
    } finally {
      await session.dispose();
      await session.dispose();
    }
  });

  it('makes no round trip unless asked', async () => {
    const session = await open({ roundTrip: false });
    const results = await session.translate(['A dog.']);
    await session.dispose();
    expect(results[0]?.[0]?.roundTrip).toBeUndefined();
    expect(session.models[0]?.roundTrip).toBe(false);
  });

  it('names the models it knows when asked for another', async () => {
    await expect(open({ modelIds: ['apertium:other'] })).rejects.toMatchObject({
      message: expect.stringContaining('apertium:other') as string,
      remedy: 'Known are: apertium:there, apertium:half, onnx:some/model.',
    });
  });

  it('says what to type for a model that is not installed', async () => {
    await expect(open({ modelIds: ['onnx:some/model'] })).rejects.toMatchObject({
      remedy: 'Type: backwire models pull onnx:some/model',
    });
    await expect(open({ modelIds: ['apertium:half'] })).rejects.toThrow('no mode none-such');
  });

  it('says what to type when there is no model at all', async () => {
    const failing = open({ environment: { PATH: folder, APERTIUM_DATADIR: folder } });
    await expect(failing).rejects.toMatchObject({
      remedy: expect.stringMatching(
        /sudo apt-get install -y apertium-there[\s\S]*backwire models pull/,
      ) as string,
    });
  });

  it('goes on without any model where it may, and says so', async () => {
    const notices: string[] = [];
    const session = await open({
      environment: { PATH: folder, APERTIUM_DATADIR: folder },
      isOptional: true,
      onNotice: (message) => notices.push(message),
    });
    expect(session.models).toEqual([]);
    expect(await session.translate(['A bird.'])).toEqual([[]]);
    expect(notices).toEqual([expect.stringContaining('originals alone')]);
    await session.dispose();
  });

  it('stops when it is told to', async () => {
    const session = await open();
    const abort = new AbortController();
    const running = session.translate(['A bird.'], { signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await session.dispose();
  });
});

it('lists what is installed, partly installed and missing', async () => {
  const statuses = await listModels(registry, pair, stub.environment);
  expect(statuses.map(({ entry, status }) => [entry.id, status])).toEqual([
    ['apertium:there', 'installed'],
    ['apertium:half', 'partial'],
    ['onnx:some/model', 'missing'],
  ]);
});
