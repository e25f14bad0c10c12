import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Document } from '../core/document.js';
import { STDIN, type InputFile } from './discover.js';
import { InputError, problemOfSystemError } from './input-error.js';
import { foreignLanguage } from './language.js';
import type { Reader } from './reader.js';
import { readText } from './text/index.js';

export { decode } from './decode.js';
export { encode } from './encode.js';
export { discoverInputs, type InputFile } from './discover.js';
export { InputError } from './input-error.js';
export { readLines } from './lines.js';

/** Readers by file extension, lower-cased. */
const READERS = { '.txt': readText } as const satisfies Readonly<Record<`.${string}`, Reader>>;

/** 16 MiB, in bytes. */
const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

export interface ReadOptions {
  /** Larger files are refused. In bytes, 16 MiB by default. */
  readonly maxBytes?: number;
  /** Where to read `-` from. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads one piece of English copy.
 *
 * @throws InputError when it cannot be checked: not found, unreadable, too large, binary, empty or surely not English
 */
export async function readDocument(file: InputFile, options: ReadOptions = {}): Promise<Document> {
  const document = await read(file, options);
  const language = await foreignLanguage(document.text);
  if (language !== undefined) {
    throw new InputError({
      path: file.path,
      code: 'not-english',
      message: `It is in ${language}, not in English.`,
      remedy:
        'Give the English translation; name an original like its copy, with the language before the extension.',
    });
  }
  return document;
}

/**
 * Reads the original of some copy, in whatever language it is.
 *
 * @throws InputError as `readDocument` does, except for its language
 */
export async function readOriginal(file: InputFile, options: ReadOptions = {}): Promise<Document> {
  return read(file, options);
}

async function read(file: InputFile, options: ReadOptions): Promise<Document> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const chunks = await open(file, maxBytes, options.stdin);
  return readerFor(file.absolutePath)(await collect(chunks, maxBytes, file.path), file.path);
}

/** Files of an extension that is not known are tried as text: they were named explicitly. */
function readerFor(path: string): Reader {
  const readers: Readonly<Record<string, Reader>> = READERS;
  return readers[extname(path).toLowerCase()] ?? readText;
}

async function open(
  file: InputFile,
  maxBytes: number,
  stdin: AsyncIterable<Uint8Array> | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  if (file.absolutePath === STDIN) {
    if (stdin) return stdin;
    throw new InputError({
      path: file.path,
      code: 'unreadable',
      message: 'There is no standard input to read.',
      remedy: 'Pipe copy into the command, or name files.',
    });
  }
  const status = await stat(file.absolutePath).catch((error: unknown) => {
    throw new InputError(problemOfSystemError(error, file.path), { cause: error });
  });
  if (!status.isFile()) {
    throw new InputError({
      path: file.path,
      code: 'unreadable',
      message: `It is ${status.isDirectory() ? 'a folder' : 'a device, pipe or socket'}, not a file.`,
      remedy: 'Name a text file; pipe other sources in through “-”.',
    });
  }
  if (status.size > maxBytes) throw tooLarge(file.path, maxBytes);
  return createReadStream(file.absolutePath) as AsyncIterable<Uint8Array>;
}

/** Gathers chunks, up to `maxBytes`: a file may grow while it is read, and standard input has no size. */
async function collect(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  path: string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(path, maxBytes);
      parts.push(chunk);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(problemOfSystemError(error, path), { cause: error });
  }
  return Buffer.concat(parts);
}

function tooLarge(path: string, maxBytes: number): InputError {
  return new InputError({
    path,
    code: 'too-large',
    message: `It is larger than ${readableSize(maxBytes)}, the limit for one file.`,
    remedy: 'Cut it into articles, one a file, or raise the limit.',
  });
}

function readableSize(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes >= 1 ? `${Math.round(mebibytes * 10) / 10} MiB` : `${bytes} bytes`;
}
