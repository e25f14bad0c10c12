import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Lines of a file of sentences that make an article. */
export const LINES_OF_ARTICLE = 25;

/** A text to measure on. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/**
 * Texts to measure on: each `.txt` file of a folder is one (originals, `x.fr.txt`, are left out); a file holds a sentence
 * a line, and every 25 lines are one.
 *
 * @returns in the order of the paths, folders sorted by code unit
 */
export async function readTexts(paths: readonly string[]): Promise<Text[]> {
  const texts = await Promise.all(
    paths.map(async (path) => ((await stat(path)).isDirectory() ? articlesOf(path) : linesOf(path))),
  );
  return texts.flat();
}

async function articlesOf(folder: string): Promise<Text[]> {
  const names = (await readdir(folder)).filter(
    (name) => /^[^.].*\.txt$/.test(name) && !/\.[a-z]{2,3}\.txt$/.test(name),
  );
  return Promise.all(
    names
      .sort()
      .map(async (name) => ({ path: join(folder, name), text: await readFile(join(folder, name), 'utf8') })),
  );
}

async function linesOf(path: string): Promise<Text[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').map((line) => line.trim());
  const texts: Text[] = [];
  for (let from = 0; from < lines.length; from += LINES_OF_ARTICLE) {
    const text = lines
      .slice(from, from + LINES_OF_ARTICLE)
      .join('\n\n')
      .trim();
    if (text !== '') texts.push({ path: `${path}:${from + 1}`, text });
  }
  return texts;
}
