import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../../../core/errors.js';
import { notInstalled } from './errors.js';

/** One program of a translation pipeline. */
export interface Stage {
  readonly command: string;
  readonly args: readonly string[];
}

/** A translation direction as Apertium installs it. */
export interface Mode {
  /** `eng-cat`. */
  readonly name: string;
  /** The text of the mode file. */
  readonly text: string;
  readonly stages: readonly Stage[];
}

/** Where modes are when `APERTIUM_DATADIR` does not say otherwise. */
const DATA_FOLDER = '/usr/share/apertium';

/** What the `apertium` script puts for `$1` (mark unknown words) and `$2` (no ambiguity). */
const PLACEHOLDERS: Readonly<Record<string, string>> = { $1: '-g', $2: '' };

/** Quoted text, a pipe, or a bare word. */
const TOKEN = /'([^']*)'|"([^"]*)"|(\|)|([^\s|'"]+)/g;

/** The file of a mode. */
function modePath(name: string, environment: NodeJS.ProcessEnv): string {
  return join(environment.APERTIUM_DATADIR ?? DATA_FOLDER, 'modes', `${name}.mode`);
}

/**
 * Reads a mode file: programs with quoted paths, joined by pipes, as lines 1 to n of a shell command.
 * @throws EngineError when the mode is not installed or names no program
 */
export async function readMode(
  name: string,
  packages: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Mode> {
  const path = modePath(name, environment);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw notInstalled(`Apertium's ${name} is not installed (no ${path})`, packages, cause);
  }
  const stages = parseMode(text);
  if (stages.length === 0) throw new EngineError(`${path} names no program`);
  return { name, text, stages };
}

/**
 * Stages of a mode file's text, each told to flush at NUL (`-z`), so that they can run for a whole session.
 */
export function parseMode(text: string): Stage[] {
  const stages: string[][] = [[]];
  for (const [, single, double, pipe, bare] of text.matchAll(TOKEN)) {
    if (pipe !== undefined) stages.push([]);
    else {
      const word = single ?? double ?? (bare === undefined ? '' : (PLACEHOLDERS[bare] ?? bare));
      if (word !== '') stages.at(-1)?.push(word);
    }
  }
  return stages.flatMap(([command, ...args]) =>
    command === undefined ? [] : [{ command, args: ['-z', ...args] }],
  );
}
