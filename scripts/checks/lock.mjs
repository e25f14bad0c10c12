/**
 * @typedef {object} LockEntry The fields used of an entry of package-lock.json (lockfileVersion 3).
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {Record<string, LockEntry>} LockedPackages By path in the project.
 */

/** An exact version, as packages pin their builds for single platforms. */
const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** `…-PLATFORM-ARCHITECTURE`, perhaps with the C library behind it, as such builds are named. */
const PLATFORM =
  /[/-](aix|android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)\b/;

/**
 * Entries that a lock file lacks for builds of packages for other platforms. npm leaves them out when the
 * registry that it talked to did not have them, and then `npm ci` refuses the lock file everywhere.
 *
 * @param {LockedPackages} packages
 * @returns {LockedPackages}
 */
export function missingPlatformPackages(packages) {
  /** @type {LockedPackages} */
  const missing = {};
  for (const [parent, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = PLATFORM.exec(name);
      if (isLocked(packages, parent, name) || !platform || !EXACT_VERSION.test(version)) continue;
      const [, os = '', cpu = ''] = platform;
      const dev = entry.dev === true ? { dev: true } : {};
      missing[`node_modules/${name}`] = { version, cpu: [cpu], ...dev, optional: true, os: [os] };
    }
  }
  return missing;
}

/**
 * Whether a package finds another in the folders that Node.js would look in.
 *
 * @param {LockedPackages} packages
 * @param {string} parent
 * @param {string} name
 */
function isLocked(packages, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
