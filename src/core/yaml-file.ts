import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { FileError, type ErrorCode } from './errors.js';

type Path = readonly PropertyKey[];

/** A YAML 1.2 (and so also JSON) file that knows where each of its values stands. */
export class YamlFile {
  readonly #lines = new LineCounter();
  #parsed: Document.Parsed | undefined;
  #read: unknown;

  /**
   * @param path as error messages show it
   * @param code of the errors that point into it
   * @param remedy what those errors tell to do
   * @param known what {@link read} made of this very text before: YAML is slow to parse and to check
   * @throws FileError at the first place that is not YAML
   */
  constructor(
    readonly path: string,
    readonly text: string,
    private readonly code: ErrorCode,
    private readonly remedy?: string,
    known?: { readonly value: unknown },
  ) {
    this.isKnown = known !== undefined;
    if (known) this.#read = known.value;
    else this.#document();
  }

  /** Whether what it holds was read and checked before. */
  readonly isKnown: boolean;

  /** What {@link read} made of the file; undefined before. */
  get value(): unknown {
    return this.#read;
  }

  /** The whole file through a schema. @throws FileError at the first value that does not fit */
  read<T>(schema: z.ZodType<T>): T {
    if (this.isKnown) return this.#read as T;
    const value = this.check(schema, this.#document().toJS(), []);
    this.#read = value;
    return value;
  }

  /** A value of the file, which stands at `at`, through a schema. @throws FileError as `read` */
  check<T>(schema: z.ZodType<T>, value: unknown, at: Path): T {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const place = [...at, ...(issue?.path ?? []), ...unknownKey];
    throw this.error(place, `${place.map(String).join('.') || 'file'}: ${issue?.message ?? 'does not fit'}`);
  }

  /** An error that points at a value, or at the nearest thing around it that exists. */
  error(at: Path, message: string): FileError {
    return this.#errorAt(this.#offset(at), message);
  }

  #document(): Document.Parsed {
    if (!this.#parsed) {
      this.#parsed = parseDocument(this.text, { lineCounter: this.#lines });
      const [error] = this.#parsed.errors;
      if (error) throw this.#errorAt(error.pos[0], error.message.split('\n', 1)[0] ?? error.message);
    }
    return this.#parsed;
  }

  #offset(at: Path): number {
    const document = this.#document();
    for (let length = at.length; length > 0; length--) {
      const parent = document.getIn(at.slice(0, length - 1), true);
      const last = at[length - 1];
      const key = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === last)?.key
        : document.getIn(at.slice(0, length), true);
      if (isNode(key) && key.range) return key.range[0];
    }
    return 0;
  }

  #errorAt(offset: number, message: string): FileError {
    const { line, col } = this.#lines.linePos(offset);
    return new FileError(
      this.code,
      this.path,
      Math.max(line, 1),
      Math.max(col, 1),
      message,
      this.remedy === undefined ? {} : { remedy: this.remedy },
    );
  }
}
