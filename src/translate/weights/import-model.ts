import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BackwireError } from '../../core/errors.js';
import { checkFile } from './check-file.js';
import type { WeightsEntry, WeightsFile } from './entry.js';

/**
 * Copies the weights of a model from a folder, for machines that have no connection. The folder is laid out like the
 * folder of models (`Xenova/opus-mt-en-fr/config.json`), or is the folder of the one repository that the model is.
 * Every file is checked before it takes its place.
 *
 * @throws BackwireError when a file is not there, is corrupt or cannot be written
 */
export async function importModel(
  entry: WeightsEntry,
  folder: string,
  { modelsDir }: { readonly modelsDir: string },
): Promise<void> {
  const sources = await Promise.all(entry.files.map((file) => findIn(folder, file, entry)));
  const missing = entry.files.filter((_, index) => sources[index] === undefined);
  if (missing.length > 0) {
    throw new BackwireError('model', `${folder} lacks ${missing.map(({ path }) => path).join(', ')}.`, {
      remedy: `Give the folder that holds the files of ${entry.id} as they were downloaded.`,
    });
  }
  for (const [index, file] of entry.files.entries()) {
    const source = sources[index];
    if (source !== undefined) await importFile(file, source, join(modelsDir, file.path));
  }
}

async function importFile(file: WeightsFile, source: string, target: string): Promise<void> {
  if (resolve(source) === resolve(target)) return;
  const partial = `${target}.part`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, partial);
  } catch (cause) {
    throw new BackwireError('model', `${source} cannot be copied to ${dirname(target)}.`, {
      remedy: 'Check the permissions and the free space of both folders.',
      cause,
    });
  }
  if ((await checkFile(partial, file)) === 'corrupt') {
    await rm(partial);
    throw new BackwireError('model', `${source} is not the file that the registry knows as ${file.path}.`, {
      remedy: 'Download it again, of the revision that models/models.json names.',
    });
  }
  await rename(partial, target);
}

/** The file below `folder`: by its whole path, or without the repository's name where the model is one repository. */
async function findIn(
  folder: string,
  { path }: WeightsFile,
  { files }: WeightsEntry,
): Promise<string | undefined> {
  const repository = repositoryOf(path);
  const candidates = [join(folder, path)];
  if (files.every((file) => repositoryOf(file.path) === repository)) {
    candidates.push(join(folder, path.slice(repository.length + 1)));
  } else {
    // Several repositories side by side without their owner's folder.
    candidates.push(join(folder, basename(repository), path.slice(repository.length + 1)));
  }
  for (const candidate of candidates) {
    const file = await stat(candidate).catch(() => undefined);
    if (file?.isFile() === true) return candidate;
  }
  return undefined;
}

/** `Xenova/opus-mt-en-fr/onnx/x.onnx` → `Xenova/opus-mt-en-fr` */
function repositoryOf(path: string): string {
  return path.split('/', 2).join('/');
}
