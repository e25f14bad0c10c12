// `npm test`: sets up what is missing, then types, lint and all tests. The last line is `N passed, N failed`,
// with `, N skipped` where any were; a step that fails and is no test counts as one failure.
import { countLine } from './checks/count.mjs';
import { lint, passes, types } from './checks/tools.mjs';
import { runTests } from './checks/vitest.mjs';
import { browser } from './setup/browser.mjs';
import { build } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { engine } from './setup/engine.mjs';
import { SetupError } from './setup/error.mjs';
import { runMain } from './setup/main.mjs';
import { optional, setUp } from './setup/steps.mjs';
import { createSystem } from './setup/system.mjs';

const steps = [
  dependencies,
  build,
  optional(engine, 'Going on without it: the tests of the embedded engine are skipped.'),
  optional(browser, 'Going on without it: the test that looks at the report in a browser is skipped.'),
];

const total = { passed: 0, failed: 0, skipped: 0 };

await runMain(async () => {
  const system = createSystem();
  try {
    await setUp(system, steps);
  } catch (error) {
    if (error instanceof SetupError) total.failed += 1;
    throw error;
  }
  for (const check of [types, lint]) {
    if (!(await passes(system.root, check))) total.failed += 1;
  }
  const tests = await runTests(system.root, process.argv.slice(2));
  total.passed += tests.passed;
  total.failed += tests.failed;
  total.skipped += tests.skipped;
  return total.failed > 0 ? 1 : 0;
});

console.log(`\n${countLine(total)}`);
