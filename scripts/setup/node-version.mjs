import { SetupError } from './error.mjs';

/** The oldest Node.js that the project runs on; `engines` in package.json says the same. */
const OLDEST = [20, 19, 0];

/**
 * @param {string} version `20.19.0`
 * @throws {SetupError} when it is too old.
 */
export function checkNodeVersion(version) {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  const difference = OLDEST.map((least, index) => (parts[index] ?? 0) - least).find((value) => value !== 0);
  if (difference !== undefined && difference < 0) {
    throw new SetupError(
      `Backwire needs Node.js ${OLDEST.join('.')} or newer; this is ${version}.`,
      'Install a newer Node.js from https://nodejs.org/ and try again.',
    );
  }
}
