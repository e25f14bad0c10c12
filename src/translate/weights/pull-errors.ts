import { BackwireError } from '../../core/errors.js';
import type { WeightsEntry, WeightsFile } from './entry.js';

/** No answer: no network, no such host, a broken certificate. */
export function unreachable({ id }: WeightsEntry, url: string, cause: unknown): BackwireError {
  return new BackwireError('model', `${new URL(url).origin} cannot be reached: ${reasonOf(cause)}.`, {
    remedy: `Connect this machine, or copy the files from one that is connected: backwire models import ${id} FOLDER`,
    cause,
  });
}

/** An answer that is not the file. */
export function refused({ id, revision }: WeightsEntry, url: string, status: number): BackwireError {
  const remedy =
    status === 404
      ? `Check the names of the files and the revision (${revision}) of ${id} in models/models.json.`
      : status === 401 || status === 403
        ? `The files are not public: download them by hand, then type: backwire models import ${id} FOLDER`
        : 'Try again later.';
  return new BackwireError('model', `${url} cannot be downloaded: the server answered ${status}.`, {
    remedy,
  });
}

/** A connection that broke on the way. */
export function interrupted({ id }: WeightsEntry, url: string, cause: unknown): BackwireError {
  return new BackwireError('model', `The download of ${url} broke off: ${reasonOf(cause)}.`, {
    remedy: `Type it again: backwire models pull ${id}`,
    cause,
  });
}

/** A file that is not the one that the registry pins. */
export function corruptDownload(
  { id, revision }: WeightsEntry,
  { path }: WeightsFile,
  url: string,
): BackwireError {
  return new BackwireError(
    'model',
    `${url} is not the file that the registry knows as ${path}; it was deleted.`,
    {
      remedy: `Try again: backwire models pull ${id}. If it stays so, the files of revision ${revision} were changed: correct models/models.json.`,
    },
  );
}

/** A folder without space or permission. */
export function unwritable(path: string, cause: unknown): BackwireError {
  return new BackwireError('model', `${path} cannot be written: ${reasonOf(cause)}.`, {
    remedy: 'Check the permissions and the free space of the folder of models.',
    cause,
  });
}

/** `fetch` hides what happened in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message;
}
