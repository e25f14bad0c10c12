import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { WeightsFile } from './entry.js';

/** `unpinned`: there, of the right size if one is known, and with no hash to check it by. */
export type FileState = 'ok' | 'missing' | 'corrupt' | 'unpinned';

/** Compares a file on disk with what the registry says of it. */
export async function checkFile(path: string, { bytes, sha256 }: WeightsFile): Promise<FileState> {
  const file = await stat(path).catch(() => undefined);
  if (file?.isFile() !== true) return 'missing';
  if (bytes !== undefined && file.size !== bytes) return 'corrupt';
  if (sha256 === undefined) return 'unpinned';
  return (await sha256Of(path)) === sha256 ? 'ok' : 'corrupt';
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}
