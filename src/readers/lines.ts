import { readOriginal, type ReadOptions } from './index.js';
import { InputError } from './input-error.js';

/**
 * Reads a text that has a sentence a line. A line feed at the end of the last line begins no further sentence.
 *
 * @param path `-` for standard input
 * @returns one item a line, blank lines included; none for an empty file
 * @throws InputError when it cannot be read as text
 */
export async function readLines(path: string, options: ReadOptions = {}): Promise<string[]> {
  const text = await readText(path, options);
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

async function readText(path: string, options: ReadOptions): Promise<string> {
  try {
    return (await readOriginal({ path, absolutePath: path }, options)).text;
  } catch (error) {
    if (error instanceof InputError && error.problem.code === 'empty') return '';
    throw error;
  }
}
