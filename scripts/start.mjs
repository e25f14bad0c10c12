// `npm start [-- ARGS]`: sets up what is missing, then is `backwire run ARGS`.
import { join } from 'node:path';
import { build } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { engine, needsEngine } from './setup/engine.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { runMain } from './setup/main.mjs';
import { setUp } from './setup/steps.mjs';
import { createSystem } from './setup/system.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const system = createSystem();
  const steps = needsEngine(system.root, args) ? [dependencies, build, engine] : [dependencies, build];
  await setUp(system, steps);
  return runInForeground(process.execPath, [join(system.root, 'dist', 'cli', 'index.js'), 'run', ...args]);
});
