// `npm run docs`: writes docs/reference and docs/schema anew from the built code. The texts come from
// `referenceFiles` in src/cli/reference.ts; this script only puts them where they belong.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { runMain } from './setup/main.mjs';
import { setUp } from './setup/steps.mjs';
import { createSystem } from './setup/system.mjs';

/** Folders that hold nothing but generated files. */
const GENERATED = ['docs/reference', 'docs/schema'];

await runMain(async () => {
  const system = createSystem();
  const { root } = system;
  await setUp(system, [dependencies, build]);
  const { referenceFiles } = await import(pathToFileURL(join(root, 'dist', 'cli', 'reference.js')).href);
  /** @type {ReadonlyMap<string, string>} Path from the project's root → text. */
  const files = await referenceFiles();
  for (const folder of GENERATED) rmSync(join(root, folder), { recursive: true, force: true });
  for (const [path, text] of files) {
    if (!GENERATED.some((folder) => path.startsWith(`${folder}/`)))
      throw new Error(`${path} is no generated file.`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`wrote ${files.size} files`);
  return 0;
});
