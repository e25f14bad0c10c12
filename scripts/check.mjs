// `npm run check`: all that must hold before a change goes in. It leaves the working tree as it was.
import { countLine } from './checks/count.mjs';
import { format, lint, passes, types, unusedCode } from './checks/tools.mjs';
import { treeState } from './checks/tree.mjs';
import { runTests } from './checks/vitest.mjs';
import { build } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { engine } from './setup/engine.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { runMain } from './setup/main.mjs';
import { optional, setUp } from './setup/steps.mjs';
import { createSystem } from './setup/system.mjs';

await runMain(async () => {
  const system = createSystem();
  const { root } = system;
  await setUp(system, [dependencies, build, optional(engine, 'Going on without it.')]);
  const before = await treeState(system);
  /** @type {string[]} */
  const failures = [];

  for (const check of [types, lint, format, unusedCode]) {
    if (!(await passes(root, check))) failures.push(check.name);
  }
  const tests = await runTests(root);
  console.log(countLine(tests));
  if (tests.failed > 0) failures.push('tests');

  console.log('\n── generated documentation');
  if ((await runInForeground(process.execPath, ['scripts/docs.mjs'], { cwd: root })) !== 0)
    failures.push('docs');
  if ((await treeState(system)) !== before) {
    failures.push(
      'clean tree: commit what changed (`git status` shows it; `npm run docs` writes the references)',
    );
  }

  console.log(failures.length === 0 ? '\nall checks passed' : `\nfailed: ${failures.join(', ')}`);
  return failures.length === 0 ? 0 : 1;
});
