import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkFile } from './check-file.js';
import type { WeightsEntry, WeightsFile } from './entry.js';
import { corruptDownload, interrupted, refused, unreachable, unwritable } from './pull-errors.js';

/** Where models are published. */
const DEFAULT_HUB = 'https://huggingface.co';

/** How far a download has come. */
export interface PullProgress {
  /** As the registry names it. */
  readonly path: string;
  /** Bytes that are on disk. */
  readonly received: number;
  /** Bytes of the whole file, where the server or the registry says. */
  readonly total: number | undefined;
}

export interface PullOptions {
  readonly modelsDir: string;
  readonly fetch: typeof globalThis.fetch;
  /** Base URL of the hub or of a mirror with the same layout. */
  readonly hub?: string | undefined;
  readonly onProgress?: ((progress: PullProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Downloads the files of a model that are not there yet or are corrupt. The only code of Backwire that opens a
 * connection; it sends nothing but the names of the files.
 * Each file is downloaded beside its place as `….part`, checked, and renamed. A partial file of an earlier attempt is
 * continued where a hash can tell that the parts fit, and downloaded anew otherwise.
 *
 * @throws BackwireError when the hub cannot be reached or refuses, a file is not what the registry says, or cannot be written
 */
export async function pullModel(entry: WeightsEntry, options: PullOptions): Promise<void> {
  for (const file of entry.files) {
    const state = await checkFile(join(options.modelsDir, file.path), file);
    if (state === 'missing' || state === 'corrupt') await pullFile(entry, file, options);
  }
}

async function pullFile(entry: WeightsEntry, file: WeightsFile, options: PullOptions): Promise<void> {
  const target = join(options.modelsDir, file.path);
  const partial = `${target}.part`;
  await mkdir(dirname(target), { recursive: true }).catch((cause: unknown) => {
    throw unwritable(partial, cause);
  });
  const url = urlOf(entry, file, options.hub ?? DEFAULT_HUB);
  const have = file.sha256 === undefined ? 0 : await sizeOf(partial);
  const response = await request(entry, url, have, options);
  await save(response, response.status === 206 ? have : 0, partial, file, entry, options);
  if ((await checkFile(partial, file)) === 'corrupt') {
    await rm(partial);
    throw corruptDownload(entry, file, url);
  }
  await rename(partial, target);
}

/** The response with the file's bytes from offset `have`, or from 0 where its status is not 206. */
async function request(
  entry: WeightsEntry,
  url: string,
  have: number,
  options: PullOptions,
): Promise<Response> {
  const { fetch, signal } = options;
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { 'accept-encoding': 'identity', ...(have > 0 && { range: `bytes=${have}-` }) },
      ...(signal && { signal }),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw unreachable(entry, url, cause);
  }
  if (response.ok) return response;
  await response.body?.cancel();
  // The partial file is already as long as the whole, or longer.
  if (response.status === 416 && have > 0) return request(entry, url, 0, options);
  throw refused(entry, url, response.status);
}

async function save(
  response: Response,
  offset: number,
  partial: string,
  file: WeightsFile,
  entry: WeightsEntry,
  { onProgress, signal }: PullOptions,
): Promise<void> {
  const length = response.headers.get('content-length');
  const total = file.bytes ?? (length === null ? undefined : offset + Number(length));
  let received = offset;
  const output = await open(partial, offset > 0 ? 'a' : 'w').catch((cause: unknown) => {
    throw unwritable(partial, cause);
  });
  try {
    for await (const chunk of chunksOf(response, entry, signal)) {
      await output.writeFile(chunk).catch((cause: unknown) => {
        throw unwritable(partial, cause);
      });
      received += chunk.length;
      onProgress?.({ path: file.path, received, total });
    }
  } finally {
    await output.close();
  }
}

async function* chunksOf(
  response: Response,
  entry: WeightsEntry,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  if (!response.body) return;
  try {
    yield* response.body as AsyncIterable<Uint8Array>;
  } catch (cause) {
    signal?.throwIfAborted();
    throw interrupted(entry, response.url, cause);
  }
}

/** `OWNER/NAME/FILE` is `HUB/OWNER/NAME/resolve/REVISION/FILE`. */
function urlOf({ revision }: WeightsEntry, { path, url }: WeightsFile, hub: string): string {
  if (url !== undefined) return url;
  const [owner = '', name = '', ...file] = path.split('/').map(encodeURIComponent);
  return [hub.replace(/\/+$/, ''), owner, name, 'resolve', encodeURIComponent(revision), ...file].join('/');
}

async function sizeOf(path: string): Promise<number> {
  const file = await stat(path).catch(() => undefined);
  return file?.size ?? 0;
}
