import type { InputProblem } from '../core/document.js';
import { BackwireError } from '../core/errors.js';

/** A file that cannot be checked; the rest of the batch can. */
export class InputError extends BackwireError {
  override readonly name = 'InputError';

  constructor(
    readonly problem: InputProblem,
    options: { cause?: unknown } = {},
  ) {
    super('input', `${problem.path}: ${problem.message}`, { remedy: problem.remedy, cause: options.cause });
  }
}

/** The problem behind a failed system call on `path`. */
export function problemOfSystemError(error: unknown, path: string): InputProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        path,
        code: 'not-found',
        message: 'There is no such file or folder.',
        remedy: 'Check the path, and the folder that the command was started in.',
      };
    case 'EACCES':
    case 'EPERM':
      return {
        path,
        code: 'unreadable',
        message: 'Permission to read it was denied.',
        remedy: 'Give your user the right to read it, then run again.',
      };
    case 'ELOOP':
      return {
        path,
        code: 'unreadable',
        message: 'It is a symbolic link that leads back to itself.',
        remedy: 'Mend or remove the link.',
      };
    default:
      return {
        path,
        code: 'unreadable',
        message: `It cannot be read (${typeof code === 'string' ? code : String(error)}).`,
        remedy: 'Check that the file opens in another program, then run again.',
      };
  }
}
