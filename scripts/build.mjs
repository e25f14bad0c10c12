// `npm run build`: compiles src/ into dist/, whether or not it is stale.
import { build } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { runMain } from './setup/main.mjs';
import { setUp } from './setup/steps.mjs';
import { createSystem } from './setup/system.mjs';

await runMain(async () => {
  await setUp(createSystem(), [dependencies, { ...build, isDone: () => false }]);
  return 0;
});
