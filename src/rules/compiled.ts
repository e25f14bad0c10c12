import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { YamlFile } from '../core/yaml-file.js';

/** File that the build writes beside a pack: what was read of every YAML file, so that a run need not check it again. */
const COMPILED = 'compiled.json';

const compiledSchema = z.record(z.string(), z.object({ sha256: z.string(), value: z.unknown() }));
type Compiled = z.infer<typeof compiledSchema>;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A pack's YAML files in order of their names, and what identifies them together. */
export interface PackFiles {
  readonly files: readonly YamlFile[];
  readonly fingerprint: string;
}

/**
 * Opens every YAML file of a pack's folder, its sub-folders included. A file that is as the build saw it is neither
 * parsed nor checked again; one that was edited since is.
 *
 * @param folder `…/fr/`
 * @throws FileError at the first place that is not YAML
 */
export async function openPack(folder: URL): Promise<PackFiles> {
  const compiled = await readCompiled(folder);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  const files: YamlFile[] = [];
  const all = createHash('sha256');
  for (const name of names) {
    const path = fileURLToPath(new URL(name, folder));
    const text = await readFile(path, 'utf8');
    const digest = sha256(text);
    all.update(`${name}\0${digest}\0`);
    const known = compiled[name]?.sha256 === digest ? compiled[name] : undefined;
    files.push(new YamlFile(path, text, 'rules', undefined, known));
  }
  return { files, fingerprint: all.digest('hex').slice(0, 12) };
}

async function readCompiled(folder: URL): Promise<Compiled> {
  try {
    return compiledSchema.parse(JSON.parse(await readFile(new URL(COMPILED, folder), 'utf8')));
  } catch {
    return {};
  }
}

/**
 * Writes what {@link openPack} reads faster.
 * @param files of the folder, after they were read
 */
export async function writeCompiled(folder: URL, files: readonly YamlFile[]): Promise<void> {
  const root = fileURLToPath(folder);
  const compiled: Compiled = {};
  for (const { path, text, value } of files) {
    compiled[path.slice(root.length)] = { sha256: sha256(text), value };
  }
  await writeFile(new URL(COMPILED, folder), JSON.stringify(compiled));
}
