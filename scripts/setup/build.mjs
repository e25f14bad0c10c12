import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { SetupError } from './error.mjs';

/** Says from which sources `dist/` was built. */
const STAMP = '.built-from';

/** Folders under `src/` that only tests read. */
const TEST_FOLDERS = new Set(['cases', '__snapshots__', 'fixtures']);

/** Files besides `src/` that decide what is built. */
const BUILD_FILES = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/**
 * The built command: `src/` compiled into `dist/`, with the data files that it reads at run time.
 * It is built aside and swapped in whole.
 *
 * @type {import('./steps.mjs').Step}
 */
export const build = {
  isDone({ root }) {
    const stamp = join(root, 'dist', STAMP);
    return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
  },

  async perform(system) {
    system.say('building…');
    const { root } = system;
    const fresh = join(root, 'dist.new');
    const builtFrom = fingerprint(root);
    rmSync(fresh, { recursive: true, force: true });
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const { code, output } = await system.run(process.execPath, [
      compiler,
      '-p',
      'tsconfig.build.json',
      '--outDir',
      fresh,
    ]);
    if (code !== 0) {
      throw new SetupError(
        'The project does not compile.',
        'Correct what the compiler names above, then run again.',
        output,
      );
    }
    copyData(join(root, 'src'), fresh);
    await compileRules(system, fresh);
    const command = join(fresh, 'cli', 'index.js');
    if (existsSync(command)) chmodSync(command, 0o755);
    writeFileSync(join(fresh, STAMP), builtFrom);
    swapIn(fresh, join(root, 'dist'));
  },
};

/**
 * Reads and checks the rule packs once, so that no run has to.
 *
 * @param {import('./system.mjs').System} system
 * @param {string} fresh
 */
async function compileRules(system, fresh) {
  const { code, output } = await system.run(process.execPath, [
    join(fresh, 'cli', 'development', 'compile-rules.js'),
  ]);
  if (code !== 0) {
    throw new SetupError(
      'A rule pack cannot be read.',
      'Correct what is named above, then run again.',
      output,
    );
  }
}

/**
 * SHA-256 over the names and contents of all that goes into a build.
 *
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256');
  const sources = listFiles(join(root, 'src')).map((path) => join('src', path));
  for (const path of [...BUILD_FILES, ...sources]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Everything under `src/` that is neither code nor a test's, at the same place under `dist/`.
 *
 * @param {string} from
 * @param {string} to
 */
function copyData(from, to) {
  for (const path of listFiles(from)) {
    if (path.endsWith('.ts')) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(from, path), join(to, path));
  }
}

/**
 * @param {string} fresh
 * @param {string} dist
 */
function swapIn(fresh, dist) {
  const old = `${dist}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Files under a folder that are no tests, relative to it, in the order of code units.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).some((part) => TEST_FOLDERS.has(part)))
    .sort();
}
