import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './error.mjs';

/** What npm says when it cannot reach the registry and has no copy: errno(3) names, and its own ENOTCACHED. */
const OFFLINE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED)\b/;

/** Keeps onnxruntime-node from downloading GPU files; .npmrc says so too, which npm announces to stop reading. */
const NO_GPU_FILES = { ONNXRUNTIME_NODE_INSTALL: 'skip' };

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 */

/**
 * The locked dependencies. npm writes a copy of the lock file into `node_modules` as the last act of an
 * installation, so that copy says what is there; an interrupted installation leaves none.
 *
 * @type {import('./steps.mjs').Step}
 */
export const dependencies = {
  isDone({ root }) {
    const locked = readPackages(join(root, 'package-lock.json'));
    const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
    if (!locked || !installed) return false;
    return Object.entries(locked).every(([path, entry]) => path === '' || isSame(entry, installed[path]));
  },

  async perform(system) {
    system.say('installing the locked dependencies (npm ci)…');
    const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await system.run('npm', args, NO_GPU_FILES);
    if (code === 0) return;
    throw new SetupError(
      `The dependencies could not be installed: npm ci ended with exit code ${code}.`,
      OFFLINE.test(output)
        ? 'The first set-up needs a connection to the package registry; connect and run the same command again.'
        : 'Correct what npm names above, then run the same command again.',
      output,
    );
  },
};

/**
 * @param {LockedPackage} locked
 * @param {LockedPackage | undefined} installed
 */
function isSame(locked, installed) {
  if (!installed) return locked.optional === true || locked.devOptional === true;
  const sameContent = locked.integrity === undefined || locked.integrity === installed.integrity;
  return locked.version === installed.version && sameContent;
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined} by path in the project; undefined when unreadable.
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
