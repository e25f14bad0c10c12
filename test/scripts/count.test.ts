import { describe, expect, test } from 'vitest';
import { countLine, countTests } from '../../scripts/checks/count.mjs';

const NONE = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('countTests', () => {
  test('counts tests by outcome', () => {
    const results = { ...NONE, numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(countTests(results, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('a file that does not load is one failure, a file with failed tests none besides them', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const results = { ...NONE, numPassedTests: 1, numFailedTests: 1, testResults };
    expect(countTests(results, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  test('a run that fails for another reason, or leaves no results, is one failure', () => {
    expect(countTests({ ...NONE, numPassedTests: 3 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(countTests(undefined, 137)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test('countLine names skipped tests only where there are any', () => {
  expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(countLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});
