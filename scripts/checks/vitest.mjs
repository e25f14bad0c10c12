import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runInForeground } from '../setup/foreground.mjs';
import { countTests } from './count.mjs';

/**
 * Runs the unit, property and end-to-end tests with their output shown.
 *
 * @param {string} root
 * @param {readonly string[]} [args] More arguments for vitest, such as a path to filter by.
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function runTests(root, args = []) {
  console.log('\n── tests');
  const folder = join(root, '.cache');
  const resultsFile = join(folder, `test-results.${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`];
  const exitCode = await runInForeground(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: root,
  });
  const count = countTests(readResults(resultsFile), exitCode);
  rmSync(resultsFile, { force: true });
  return count;
}

/**
 * @param {string} path
 * @returns {import('./count.mjs').VitestResults | undefined}
 */
function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
