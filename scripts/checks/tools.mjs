import { join } from 'node:path';
import { runInForeground } from '../setup/foreground.mjs';

/**
 * @typedef {object} Check
 * @property {string} name For people.
 * @property {readonly string[]} command A script of a dependency, from `node_modules`, and its arguments.
 */

/** @type {Check} */
export const types = { name: 'types', command: ['typescript/bin/tsc', '-p', '.'] };

/** @type {Check} Import directions among it. */
export const lint = { name: 'lint', command: ['eslint/bin/eslint.js', '.'] };

/** @type {Check} */
export const format = {
  name: 'format',
  command: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
};

/** @type {Check} */
export const unusedCode = { name: 'unused code', command: ['knip/bin/knip.js', '--no-progress'] };

/**
 * Runs a check with its output shown.
 *
 * @param {string} root
 * @param {Check} check
 * @returns {Promise<boolean>} whether it passed.
 */
export async function passes(root, { name, command: [script = '', ...args] }) {
  console.log(`\n── ${name}`);
  const path = join(root, 'node_modules', script);
  return (await runInForeground(process.execPath, [path, ...args], { cwd: root })) === 0;
}
