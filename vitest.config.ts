import { defineConfig } from 'vitest/config';

/** Milliseconds. Tests that start the command or the engine get more. */
const TIMEOUT = { unit: 20_000, endToEnd: 120_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          testTimeout: TIMEOUT.unit,
          hookTimeout: TIMEOUT.unit,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/helpers/built-command.ts'],
          testTimeout: TIMEOUT.endToEnd,
          hookTimeout: TIMEOUT.endToEnd,
        },
      },
    ],
  },
});
