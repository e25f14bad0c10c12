import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importModel, pullModel, verifyModel, type PullProgress, type WeightsEntry } from './index.js';

const CONTENT = Buffer.from('the weights of a model, forty-two bytes ok');
const PATH = 'owner/name/onnx/model.onnx';

let folder: string;
let modelsDir: string;
let server: Server | undefined;
/** `METHOD URL RANGE` of every request. */
let requests: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backwire-weights-'));
  modelsDir = join(folder, 'models');
  requests = [];
});
afterEach(async () => {
  await stopServer();
  await rm(folder, { recursive: true });
});

async function stopServer() {
  const running = server;
  server = undefined;
  running?.closeAllConnections();
  if (running) await once(running.close(), 'close');
}

async function serve(listener: RequestListener): Promise<string> {
  server = createServer((request, response) => {
    requests.push([request.method, request.url, request.headers.range].filter(Boolean).join(' '));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers like a hub, with or without ranges. */
function hubOf(content: Buffer, { ranges = true } = {}): RequestListener {
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (!ranges || start === 0) response.writeHead(200, { 'content-length': content.length }).end(content);
    else if (start >= content.length) response.writeHead(416).end();
    else response.writeHead(206, { 'content-length': content.length - start }).end(content.subarray(start));
  };
}

function entryOf(file: { bytes?: number; sha256?: string; url?: string } = pinned(CONTENT)): WeightsEntry {
  return { id: 'onnx:owner/name', revision: 'r1', files: [{ path: PATH, ...file }] };
}

function pinned(content: Buffer) {
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

async function put(path: string, content: Buffer) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Files of the model's folder. */
async function listed(): Promise<string[]> {
  return readdir(join(modelsDir, dirname(PATH))).catch(() => []);
}

async function pull(entry: WeightsEntry, hub: string, onProgress?: (progress: PullProgress) => void) {
  await pullModel(entry, { modelsDir, fetch, hub, onProgress });
}

const hasLoopback = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ internal }) => internal),
);

describe.skipIf(!hasLoopback)('pullModel (needs the loopback interface)', () => {
  it('downloads what is not there from the place on the hub, and tells how far it is', async () => {
    const hub = await serve(hubOf(CONTENT));
    const progress: PullProgress[] = [];
    await pull(entryOf(), `${hub}/`, (step) => progress.push(step));
    expect(await readFile(join(modelsDir, PATH))).toEqual(CONTENT);
    expect(await listed()).toEqual(['model.onnx']);
    expect(requests).toEqual(['GET /owner/name/resolve/r1/onnx/model.onnx']);
    expect(progress.at(-1)).toEqual({ path: PATH, received: CONTENT.length, total: CONTENT.length });
  });

  it('opens no connection for files that are there, and replaces corrupt ones', async () => {
    const hub = await serve(hubOf(CONTENT));
    await put(join(modelsDir, PATH), Buffer.from('other'));
    await pull(entryOf(), hub);
    await pull(entryOf(), hub);
    expect(requests).toHaveLength(1);
    expect(await readFile(join(modelsDir, PATH))).toEqual(CONTENT);
  });

  it('downloads from the url of a file that has one', async () => {
    const hub = await serve(hubOf(CONTENT));
    await pull(entryOf({ url: `${hub}/elsewhere/x.onnx` }), 'http://127.0.0.1:9');
    expect(requests).toEqual(['GET /elsewhere/x.onnx']);
  });

  it.each([
    ['continues a partial file', { ranges: true }],
    ['starts again where the server cannot continue', { ranges: false }],
  ])('%s', async (_name, options) => {
    const hub = await serve(hubOf(CONTENT, options));
    await put(join(modelsDir, `${PATH}.part`), CONTENT.subarray(0, 10));
    await pull(entryOf(), hub);
    expect(requests).toEqual(['GET /owner/name/resolve/r1/onnx/model.onnx bytes=10-']);
    expect(await readFile(join(modelsDir, PATH))).toEqual(CONTENT);
    expect(await listed()).toEqual(['model.onnx']);
  });

  it('starts again from a partial file that is too long, or that no hash could check', async () => {
    const hub = await serve(hubOf(CONTENT));
    const long = Buffer.concat([CONTENT, CONTENT]);
    await put(join(modelsDir, `${PATH}.part`), long);
    await pull(entryOf(), hub);
    expect(await readFile(join(modelsDir, PATH))).toEqual(CONTENT);
    await rm(join(modelsDir, PATH));
    await put(join(modelsDir, `${PATH}.part`), Buffer.from('xxxxx'));
    await pull(entryOf({}), hub);
    expect(await readFile(join(modelsDir, PATH))).toEqual(CONTENT);
  });

  it('keeps nothing that is not what the registry pins', async () => {
    const hub = await serve(hubOf(Buffer.from('the weights of a model, but of another one')));
    await expect(pull(entryOf(), hub)).rejects.toMatchObject({
      code: 'model',
      message: expect.stringContaining(`is not the file that the registry knows as ${PATH}`) as string,
    });
    expect(await listed()).toEqual([]);
  });

  it('leaves a partial file when the connection breaks, never one in place', async () => {
    const hub = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 12), () => response.destroy());
    });
    await expect(pull(entryOf(), hub)).rejects.toMatchObject({
      message: expect.stringContaining('broke off') as string,
      remedy: 'Type it again: backwire models pull onnx:owner/name',
    });
    expect(await listed()).toEqual(['model.onnx.part']);
  });

  it.each([
    [404, /revision \(r1\)/],
    [401, /not public/],
    [503, /later/],
  ])('says what to do about an answer of %i', async (status, remedy) => {
    const hub = await serve((_request, response) => response.writeHead(status).end('no'));
    await expect(pull(entryOf(), hub)).rejects.toMatchObject({
      message: expect.stringContaining(`answered ${status}`) as string,
      remedy: expect.stringMatching(remedy) as string,
    });
    expect(await listed()).toEqual([]);
  });

  it('says what to do without a connection', async () => {
    const hub = await serve(hubOf(CONTENT));
    await stopServer();
    await expect(pull(entryOf(), hub)).rejects.toMatchObject({
      message: expect.stringContaining(`${hub} cannot be reached`) as string,
      remedy: expect.stringContaining('backwire models import onnx:owner/name FOLDER') as string,
    });
  });

  it('says when the folder cannot be written', async () => {
    const hub = await serve(hubOf(CONTENT));
    await writeFile(modelsDir, 'a file');
    await expect(pull(entryOf(), hub)).rejects.toThrow('cannot be written');
  });

  it('stops when asked to', async () => {
    const hub = await serve(() => undefined);
    const controller = new AbortController();
    const result = pullModel(entryOf(), { modelsDir, fetch, hub, signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(result).rejects.toThrow('enough');
  });
});

describe('verifyModel', () => {
  it('tells how each file stands', async () => {
    const good = pinned(CONTENT);
    const sameLength = Buffer.from(CONTENT).fill('x');
    const files = [
      { path: 'a/b/ok', ...good },
      { path: 'a/b/missing', ...good },
      { path: 'a/b/changed', ...good },
      { path: 'a/b/short', bytes: 3 },
      { path: 'a/b/free' },
    ];
    for (const name of ['ok', 'short', 'free']) await put(join(modelsDir, 'a/b', name), CONTENT);
    await put(join(modelsDir, 'a/b/changed'), sameLength);
    const verified = await verifyModel({ id: 'onnx:a/b', revision: 'r1', files }, { modelsDir });
    expect(verified.map(({ path, state }) => `${path} ${state}`)).toEqual([
      'a/b/ok ok',
      'a/b/missing missing',
      'a/b/changed corrupt',
      'a/b/short corrupt',
      'a/b/free unpinned',
    ]);
  });
});

describe('importModel', () => {
  it.each([PATH, 'onnx/model.onnx'])('copies %s from a folder', async (path) => {
    const source = join(folder, 'source');
    await put(join(source, path), CONTENT);
    await importModel(entryOf(), source, { modelsDir });
    expect(await readFile(join(modelsDir, PATH))).toEqual(CONTENT);
    expect(await listed()).toEqual(['model.onnx']);
  });

  it('finds repositories that lie side by side', async () => {
    const files = [{ path: 'owner/there/config.json' }, { path: 'owner/back/config.json' }];
    const source = join(folder, 'source');
    await put(join(source, 'there/config.json'), Buffer.from('1'));
    await put(join(source, 'back/config.json'), Buffer.from('2'));
    await importModel({ id: 'onnx:owner/there', revision: 'r1', files }, source, { modelsDir });
    expect(await readFile(join(modelsDir, 'owner/back/config.json'), 'utf8')).toBe('2');
  });

  it('takes the folder of models itself', async () => {
    await put(join(modelsDir, PATH), CONTENT);
    await importModel(entryOf(), modelsDir, { modelsDir });
    expect(await readFile(join(modelsDir, PATH))).toEqual(CONTENT);
  });

  it('copies nothing when a file is missing', async () => {
    const source = join(folder, 'source');
    await put(join(source, PATH), CONTENT);
    const entry = { ...entryOf(), files: [...entryOf().files, { path: 'owner/name/config.json' }] };
    await expect(importModel(entry, source, { modelsDir })).rejects.toThrow('lacks owner/name/config.json');
    expect(await listed()).toEqual([]);
  });

  it('keeps nothing that is not what the registry pins', async () => {
    const source = join(folder, 'source');
    await put(join(source, PATH), Buffer.from('other'));
    await expect(importModel(entryOf(), source, { modelsDir })).rejects.toThrow(
      'is not the file that the registry',
    );
    expect(await listed()).toEqual([]);
  });

  it('says when the folder cannot be written', async () => {
    const source = join(folder, 'source');
    await put(join(source, PATH), CONTENT);
    await writeFile(modelsDir, 'a file');
    await expect(importModel(entryOf(), source, { modelsDir })).rejects.toThrow('cannot be copied');
  });
});
