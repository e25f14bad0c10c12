import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BackwireError } from '../core/errors.js';
import { readBrat, type GoldSpan } from './brat.js';

/** A text and the file that labels it. */
export interface GoldFile {
  readonly textPath: string;
  /** Absent for a text without labels, which is held to be clean. */
  readonly annotationPath: string | undefined;
}

/**
 * Finds `NAME.txt` with `NAME.ann` in a folder.
 *
 * @param unlabelled also the texts without a file of labels; originals (`NAME.fr.txt`) are left out
 * @returns sorted by code unit
 * @throws BackwireError when the folder cannot be read or holds no such text
 */
export async function findGold(folder: string, unlabelled: boolean): Promise<GoldFile[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new BackwireError('input', `${folder} cannot be read as a folder`, { cause });
  });
  const present = new Set(names);
  const files = names.sort().flatMap((name): GoldFile[] => {
    const stem = /^(.*)\.txt$/.exec(name)?.[1];
    if (stem === undefined) return [];
    const textPath = join(folder, name);
    if (present.has(`${stem}.ann`)) return [{ textPath, annotationPath: join(folder, `${stem}.ann`) }];
    return unlabelled && !/\.[a-z]{2,3}$/.test(stem) ? [{ textPath, annotationPath: undefined }] : [];
  });
  if (files.length > 0) return files;
  throw new BackwireError('input', `${folder} holds no texts with labels`, {
    remedy: 'Put NAME.txt and NAME.ann (brat standoff) there; an empty NAME.ann labels a clean text.',
  });
}

/**
 * The labels of a text; none where it has no file of labels.
 * @throws FileError as `readBrat` does
 */
export async function readGold(file: GoldFile, text: string): Promise<GoldSpan[]> {
  if (file.annotationPath === undefined) return [];
  return readBrat(await readFile(file.annotationPath, 'utf8'), file.annotationPath, text);
}
