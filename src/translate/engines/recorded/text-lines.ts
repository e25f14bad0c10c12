import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { BackwireError, FileError } from '../../../core/errors.js';

const LINE_FEED = 0x0a;

type Utf16 = 'utf-16le' | 'utf-16be';

/** Reads a text file line by line, one pass, holding one line in memory, and knows its hash afterwards. */
export class TextLines implements AsyncIterable<string> {
  readonly #hash = createHash('sha256');
  readonly #strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(readonly path: string) {}

  /** Hex SHA-256 of the bytes; valid once all lines were read. */
  digest(): string {
    return this.#hash.copy().digest('hex');
  }

  /**
   * The lines with their line feeds, without a byte-order mark. UTF-8, or UTF-16 where a byte-order mark says so.
   * @throws FileError at the first byte that is neither
   * @throws BackwireError when the file cannot be read
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    const chunks = this.#chunks();
    const head = await chunks.next();
    if (head.done) return;
    const encoding = utf16Of(head.value);
    yield* encoding ? this.#utf16(head.value, chunks, encoding) : this.#utf8(head.value, chunks);
  }

  async *#chunks(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of createReadStream(this.path) as AsyncIterable<Buffer>) {
        this.#hash.update(chunk);
        yield chunk;
      }
    } catch (cause) {
      throw new BackwireError(
        'input',
        `The translations in ${this.path} cannot be read: ${messageOf(cause)}`,
        {
          remedy: 'Check the path and the permissions of the file.',
          cause,
        },
      );
    }
  }

  async *#utf8(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<string> {
    let pending: Buffer[] = [];
    let line = 1;
    for await (const chunk of prepend(head, rest)) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        yield this.#decodeLine(Buffer.concat([...pending, chunk.subarray(start, end + 1)]), line++);
        pending = [];
        start = end + 1;
      }
      pending.push(chunk.subarray(start));
    }
    const last = Buffer.concat(pending);
    if (last.length > 0) yield this.#decodeLine(last, line);
  }

  #decodeLine(bytes: Buffer, line: number): string {
    try {
      const text = this.#strict.decode(bytes);
      return line === 1 ? text.replace(/^\ufeff/, '') : text;
    } catch (cause) {
      throw this.#notText(line, bytes.toString('utf8').indexOf('\ufffd') + 1, cause);
    }
  }

  async *#utf16(head: Buffer, rest: AsyncIterable<Buffer>, encoding: Utf16): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true });
    let pending: string[] = [];
    let line = 1;
    const decode = (bytes?: Buffer): string => {
      try {
        return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
      } catch (cause) {
        throw this.#notText(line, 1, cause);
      }
    };
    for await (const chunk of prepend(head, rest)) {
      const lines = decode(chunk).split('\n');
      const unfinished = lines.pop() ?? '';
      for (const text of lines) {
        yield `${pending.join('')}${text}\n`;
        pending = [];
        line++;
      }
      pending.push(unfinished);
    }
    const last = pending.join('') + decode();
    if (last) yield last;
  }

  #notText(line: number, column: number, cause: unknown): FileError {
    return new FileError('input', this.path, line, column, 'the text is not valid UTF-8 or UTF-16.', {
      remedy: 'Save the file as UTF-8.',
      cause,
    });
  }
}

function utf16Of(head: Buffer): Utf16 | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

async function* prepend<T>(head: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield head;
  yield* rest;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
