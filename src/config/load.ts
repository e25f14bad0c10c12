import { access, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { BackwireError } from '../core/errors.js';
import { YamlFile } from '../core/yaml-file.js';
import { configSchema, type Config } from './schema.js';

/** Names that are looked for in the working directory when `--config` is not given. */
const CONFIG_NAMES = ['backwire.config.yaml', 'backwire.config.yml', 'backwire.config.json'] as const;

/**
 * Loads the named configuration, or the first one found in `cwd`, or the defaults.
 * Paths in a file are relative to that file.
 *
 * @throws FileError pointing at line and column of what is wrong.
 * @throws BackwireError when a file that was named cannot be read.
 */
export async function loadConfig(named: string | undefined, cwd: string): Promise<Config> {
  const path = named === undefined ? await findConfig(cwd) : resolve(cwd, named);
  if (path === undefined) return configSchema.parse({});
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new BackwireError('configuration', `cannot read the configuration ${named ?? path}`, {
      remedy: 'Check the path, or write one with `backwire init`.',
      cause,
    });
  }
  const file = new YamlFile(
    named ?? path,
    text.replace(/^\uFEFF/, ''),
    'configuration',
    'See `backwire init` for every key and its default.',
  );
  const value = file.read(configSchema);
  return dirname(path) === cwd ? value : relativeTo(value, dirname(path));
}

async function findConfig(cwd: string): Promise<string | undefined> {
  for (const name of CONFIG_NAMES) {
    const path = join(cwd, name);
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (exists) return path;
  }
  return undefined;
}

function relativeTo(config: Config, folder: string): Config {
  const at = (path: string) => (isAbsolute(path) || path === '-' ? path : join(folder, path));
  return {
    ...config,
    paths: config.paths.map(at),
    out: at(config.out),
    translations: Object.fromEntries(
      Object.entries(config.translations).map(([name, file]) => [name, at(file)]),
    ),
    ...(config.reference === undefined ? {} : { reference: at(config.reference) }),
  };
}
