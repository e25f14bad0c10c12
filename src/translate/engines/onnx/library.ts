import { join, resolve } from 'node:path';
import { EngineError } from '../../../core/errors.js';
import { culpritOf, missingFiles } from './weights-files.js';

/** The library is large: it is loaded when first needed. It reads no other place than `modelsDir` and is silent. */
export async function loadLibrary(modelsDir: string) {
  const { env, LogLevel, pipeline, TextStreamer } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = resolve(modelsDir);
  env.useBrowserCache = false;
  env.useFSCache = false;
  env.logLevel = LogLevel.NONE;
  return { pipeline, TextStreamer, version: env.version };
}

/** @throws EngineError when one of the files of a model is not there */
export async function demandFiles(id: string, folder: string, files: readonly string[]): Promise<void> {
  const missing = await missingFiles(folder, files);
  if (missing.length === 0) return;
  throw new EngineError(`The weights of ${id} are not installed: ${folder} lacks ${missing.join(', ')}.`, {
    remedy: `Type: backwire models pull ${id}, or with the weights at hand: backwire models import ${id} FOLDER`,
  });
}

/** What to say of weights that the library refuses. */
export async function cannotLoad(
  id: string,
  folder: string,
  files: readonly string[],
  cause: unknown,
): Promise<EngineError> {
  const reason = messageOf(cause);
  const culprit = await culpritOf(folder, files, reason);
  const what = culprit === undefined ? folder : join(folder, culprit);
  return new EngineError(
    `The weights of ${id} cannot be loaded: ${what} is damaged or of another kind (${reason}).`,
    {
      remedy: `Type: backwire models verify ${id}, then delete what is corrupt and pull it again.`,
      cause,
    },
  );
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
