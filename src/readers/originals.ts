import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { BackwireError } from '../core/errors.js';

/** `--reference`: a folder of originals, or the original of the only copy. */
export interface Reference {
  readonly kind: 'folder' | 'file';
  readonly path: string;
}

/**
 * Checks what `--reference` names.
 *
 * @param path absolute
 * @throws BackwireError (`usage`) when there is no such file or folder
 */
export async function openReference(path: string): Promise<Reference> {
  const status = await stat(path).catch((cause: unknown) => {
    throw new BackwireError('usage', `--reference: cannot find ${path}.`, {
      remedy: 'Give the folder that holds the originals, or the original of a single copy.',
      cause,
    });
  });
  return { kind: status.isDirectory() ? 'folder' : 'file', path };
}

/** The copy that `x.fr.txt` is the original of (`x.txt`), or undefined when the name is not an original's. */
export function copyOf(path: string, sourceLanguage: string): string | undefined {
  const extension = extname(path);
  const stem = basename(path, extension);
  const suffix = `.${sourceLanguage}`;
  if (stem.length <= suffix.length || !stem.toLowerCase().endsWith(suffix.toLowerCase())) return undefined;
  return join(dirname(path), stem.slice(0, -suffix.length) + extension);
}

/** Where the original of a copy may stand, best first. Absolute paths. */
export function originalCandidates(
  copy: string,
  sourceLanguage: string,
  reference: Reference | undefined,
): string[] {
  if (reference?.kind === 'file') return [reference.path];
  const extension = extname(copy);
  const stem = basename(copy, extension);
  const marked = `${stem}.${sourceLanguage}${extension}`;
  const beside = join(dirname(copy), marked);
  if (!reference) return [beside];
  return [join(reference.path, marked), join(reference.path, stem + extension), beside];
}
