import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFakeEngine } from '../engines/fake/index.js';
import { openMemory } from './index.js';
import { defaultMemoryPath } from './store.js';

const pair = { source: 'en', target: 'fr' };
let folder: string;
let notices: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backwire-memory-'));
  notices = [];
});
afterEach(() => rm(folder, { recursive: true }));

const open = (path: string) => openMemory({ path }, {}, (message) => notices.push(message));

it('asks the engine only for what it does not remember, also in the next run', async () => {
  const engine = createFakeEngine();
  const first = await open(folder);
  const expected = await first.wrap(engine, pair).translate(['a', 'b']);
  await first.close();
  const second = await open(folder);
  const outputs = await second.wrap(engine, pair).translate(['b', 'c', 'a']);
  await second.close();
  expect(engine.asked).toEqual([['a', 'b'], ['c']]);
  expect([outputs[2], outputs[0]]).toEqual(expected);
  expect(notices).toEqual([]);
});

it('tells engines and directions apart', async () => {
  const memory = await open(folder);
  await memory.wrap(createFakeEngine(), pair).translate(['a']);
  const newer = createFakeEngine({ fingerprint: 'fake-2' });
  await memory.wrap(newer, pair).translate(['a']);
  const reverse = createFakeEngine();
  await memory.wrap(reverse, { source: 'fr', target: 'en' }).translate(['a']);
  await memory.close();
  expect([newer.asked, reverse.asked]).toEqual([[['a']], [['a']]]);
});

it('does not remember failures', async () => {
  const engine = createFakeEngine({ answer: () => ({ status: 'failed', reason: 'tired' }) });
  const memory = await open(folder);
  const remembering = memory.wrap(engine, pair);
  await remembering.translate(['a']);
  expect(await remembering.translate(['a'])).toEqual([{ status: 'failed', reason: 'tired' }]);
  expect(engine.asked).toEqual([['a'], ['a']]);
  await memory.close();
});

it.each([
  ['is something else', (file: string) => writeFile(file, 'not a database '.repeat(2000))],
  ['was cut off early', (file: string) => truncate(file, 100)],
  ['was cut off late', (file: string) => truncate(file, 20_000)],
])('goes on without a memory that %s, and says so once', async (_, damage) => {
  const engine = createFakeEngine();
  const before = await open(folder);
  const long = Array.from({ length: 2000 }, (__, index) => `${'word '.repeat(50)}${index}`);
  await before.wrap(engine, pair).translate(long);
  await before.close();
  await damage(join(folder, 'translations.mdb'));
  const after = await open(folder);
  expect(await after.wrap(engine, pair).translate(['a'])).toHaveLength(1);
  await after.close();
  expect(notices).toEqual([expect.stringContaining('translations are not kept')]);
});

it('goes on without a memory where a file is in the way', async () => {
  await writeFile(join(folder, 'file'), '');
  const memory = await open(join(folder, 'file'));
  expect(await memory.wrap(createFakeEngine(), pair).translate(['a'])).toHaveLength(1);
  await memory.close();
  expect(notices).toHaveLength(1);
});

it('can be switched off', async () => {
  const engine = createFakeEngine();
  const memory = await openMemory(false, {}, (message) => notices.push(message));
  expect(memory.wrap(engine, pair)).toBe(engine);
});

it('lies in the cache of the user', () => {
  expect(defaultMemoryPath({ XDG_CACHE_HOME: '/cache' })).toBe(join('/cache', 'backwire', 'memory'));
  expect(defaultMemoryPath({})).toMatch(/[\\/]\.cache[\\/]backwire[\\/]memory$/);
});
