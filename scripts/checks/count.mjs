/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {object} VitestResults The fields used of vitest's JSON reporter (Jest's format).
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests Skipped.
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults By file.
 */

/**
 * Counts tests. A file that could not be loaded counts as one failure, and so does a run that failed
 * without saying why (an unhandled error, a crash).
 *
 * @param {VitestResults | undefined} results undefined when the run left none.
 * @param {number} exitCode
 * @returns {Count}
 */
export function countTests(results, exitCode) {
  if (!results) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = results.numFailedTests + unloaded;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/**
 * `12 passed, 0 failed`, and `, 3 skipped` where any were.
 *
 * @param {Count} count
 */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
