import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { InputProblem } from '../core/document.js';
import { BackwireError } from '../core/errors.js';
import { problemOfSystemError } from './input-error.js';
import { copyOf, openReference, originalCandidates, type Reference } from './originals.js';
import { walkFolder } from './walk.js';

/** Stands for standard input among paths. */
export const STDIN = '-';

/** The text that a piece of copy was translated from. */
interface OriginalFile {
  /** As reports show it. */
  readonly path: string;
  readonly absolutePath: string;
}

/** One piece of copy to check. */
export interface InputFile {
  /** As reports show it: `/`-separated, relative to the working directory when below it; `<stdin>` for standard input. */
  readonly path: string;
  /** `-` for standard input. */
  readonly absolutePath: string;
  /** The original in the source language, where there is one. */
  readonly original?: OriginalFile;
}

export interface DiscoverOptions {
  /** BCP 47 primary language subtag: `fr`. */
  readonly sourceLanguage: string;
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** A folder of originals, or the original of the only copy. */
  readonly reference?: string | undefined;
}

export interface DiscoveredInputs {
  /** In the order in which the paths were given, folders sorted by code unit; each file once. */
  readonly files: readonly InputFile[];
  /** Originals whose copy is not checked, as reports show them. */
  readonly skippedOriginals: readonly string[];
  readonly problems: readonly InputProblem[];
}

/**
 * Finds the copy to check and its originals.
 *
 * @throws BackwireError (`usage`) when the reference is missing, or is one file for several pieces of copy
 */
export async function discoverInputs(
  paths: readonly string[],
  options: DiscoverOptions,
): Promise<DiscoveredInputs> {
  const reference =
    options.reference === undefined
      ? undefined
      : await openReference(resolve(options.cwd, options.reference));
  const problems: InputProblem[] = [];
  const candidates: string[] = [];
  for (const path of paths) candidates.push(...(await expand(path, options, problems)));

  const { copies, originals } = await sortOut(candidates, options.sourceLanguage, reference);
  const files: InputFile[] = [];
  for (const copy of copies) {
    const original = await findOriginal(copy, options.sourceLanguage, reference);
    files.push({
      path: shownPath(copy, options.cwd),
      absolutePath: copy,
      ...(original === undefined
        ? {}
        : { original: { path: shownPath(original, options.cwd), absolutePath: original } }),
    });
  }
  if (reference?.kind === 'file' && files.length > 1) {
    throw new BackwireError(
      'usage',
      `--reference names one file, but there are ${files.length} pieces of copy.`,
      {
        remedy: 'Check one piece of copy at a time, or give the folder that holds the originals.',
      },
    );
  }
  const used = new Set(files.map(({ original }) => original?.absolutePath));
  const checked = new Set(copies);
  const isSkipped = (path: string): boolean =>
    !used.has(path) && !checked.has(copyOf(path, options.sourceLanguage) ?? '');
  return {
    files: files.filter(({ absolutePath }) => !used.has(absolutePath)),
    skippedOriginals: originals.filter(isSkipped).map((path) => shownPath(path, options.cwd)),
    problems,
  };
}

/** The files that one argument stands for. Absolute paths. */
async function expand(path: string, options: DiscoverOptions, problems: InputProblem[]): Promise<string[]> {
  if (path === STDIN) return [STDIN];
  const absolute = resolve(options.cwd, path);
  const fail = (at: string, error: unknown): void => {
    problems.push(problemOfSystemError(error, shownPath(at, options.cwd)));
  };
  try {
    if (!(await stat(absolute)).isDirectory()) return [absolute];
  } catch (error) {
    fail(absolute, error);
    return [];
  }
  const before = problems.length;
  const found = (await walkFolder(absolute, fail)).sort(byCodeUnit);
  const isCopy = (file: string): boolean => copyOf(file, options.sourceLanguage) === undefined;
  if (problems.length === before && !found.some(isCopy)) {
    problems.push({
      path: shownPath(absolute, options.cwd),
      code: 'empty',
      message: `The folder holds no copy to check${found.length > 0 ? ', only originals' : ''}.`,
      remedy: 'Put the English copy there as .txt files, or name the files themselves.',
    });
  }
  return found;
}

/** Parts copy from originals, each file once. */
async function sortOut(
  candidates: readonly string[],
  sourceLanguage: string,
  reference: Reference | undefined,
): Promise<{ copies: string[]; originals: string[] }> {
  const copies: string[] = [];
  const originals: string[] = [];
  const seen = new Set<string>();
  if (reference?.kind === 'file') seen.add(await identity(reference.path));
  for (const path of candidates) {
    const id = await identity(path);
    if (seen.has(id)) continue;
    seen.add(id);
    (copyOf(path, sourceLanguage) === undefined ? copies : originals).push(path);
  }
  return { copies, originals };
}

async function findOriginal(
  copy: string,
  sourceLanguage: string,
  reference: Reference | undefined,
): Promise<string | undefined> {
  if (copy === STDIN) return reference?.kind === 'file' ? reference.path : undefined;
  for (const candidate of originalCandidates(copy, sourceLanguage, reference)) {
    if (candidate !== copy && (await isFile(candidate))) return candidate;
  }
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

/** The file that a path leads to, or the path itself when it leads nowhere. */
async function identity(path: string): Promise<string> {
  return path === STDIN ? path : realpath(path).catch(() => path);
}

function shownPath(absolute: string, cwd: string): string {
  if (absolute === STDIN) return '<stdin>';
  const below = relative(cwd, absolute);
  const isBelow = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  return (isBelow ? below || '.' : absolute).split(sep).join('/');
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
