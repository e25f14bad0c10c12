/** Exit codes of the command line. */
export const EXIT = { ok: 0, findings: 1, couldNotCheck: 2 } as const;

export type ErrorCode = 'usage' | 'configuration' | 'input' | 'engine' | 'model' | 'rules' | 'output';

/**
 * An error that a user can do something about. Anything else that is thrown is a bug and keeps its stack.
 */
export class BackwireError extends Error {
  override readonly name: string = 'BackwireError';
  readonly code: ErrorCode;
  /** What to do about it. */
  readonly remedy: string | undefined;
  readonly exitCode: number = EXIT.couldNotCheck;

  constructor(code: ErrorCode, message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.remedy = options.remedy;
  }
}

/** A translation engine that cannot work. */
export class EngineError extends BackwireError {
  override readonly name = 'EngineError';

  constructor(message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super('engine', message, options);
  }
}

/** A file of the user's (configuration, rules, translations) that is wrong at a place. */
export class FileError extends BackwireError {
  override readonly name = 'FileError';

  /** @param line 1-based @param column 1-based */
  constructor(
    code: ErrorCode,
    readonly path: string,
    readonly line: number,
    readonly column: number,
    message: string,
    options: { remedy?: string; cause?: unknown } = {},
  ) {
    super(code, `${path}:${line}:${column}: ${message}`, options);
  }
}
