import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Mode } from './mode-file.js';

/**
 * Hex SHA-256, 16 digits, over a mode and the contents of its programs and data files: whatever a package update
 * changes. Programs and files that are missing count as empty.
 */
export async function fingerprintMode(
  { text, stages }: Mode,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const hash = createHash('sha256').update(text);
  const programs = [...new Set(stages.map(({ command }) => command))].sort();
  for (const program of programs) {
    const path = await findProgram(program, environment);
    hash.update(`\0${program}\0${path === undefined ? '' : await hashFile(path)}`);
  }
  for (const path of dataFiles(stages)) hash.update(`\0${path}\0${await hashFile(path)}`);
  return hash.digest('hex').slice(0, 16);
}

/** Programs and data files of a mode that are not there. */
export async function missingParts({ stages }: Mode, environment: NodeJS.ProcessEnv): Promise<string[]> {
  const missing: string[] = [];
  for (const { command } of stages) {
    if ((await findProgram(command, environment)) === undefined) missing.push(command);
  }
  for (const path of dataFiles(stages)) {
    if (!(await isAccessible(path, constants.R_OK))) missing.push(path);
  }
  return [...new Set(missing)];
}

function dataFiles(stages: Mode['stages']): string[] {
  return stages.flatMap(({ args }) => args.filter((arg) => isAbsolute(arg)));
}

async function findProgram(name: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const folder of (environment.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (folder !== '' && (await isAccessible(path, constants.X_OK))) return path;
  }
  return undefined;
}

async function isAccessible(path: string, mode: number): Promise<boolean> {
  try {
    await access(path, mode);
    return true;
  } catch {
    return false;
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return '';
  }
  return hash.digest('hex');
}
