// `npm run fit:align -- --pairs FILE`: fits the aligner's weights on pairs of texts with beads made by hand, prints the
// cross-validated scores, and writes the weights as data unless `--dry-run` is given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { runMain } from './setup/main.mjs';
import { setUp } from './setup/steps.mjs';
import { createSystem } from './setup/system.mjs';

const WEIGHTS = 'src/align/beads/weights.json';

await runMain(async () => {
  const system = createSystem();
  await setUp(system, [dependencies, build]);
  const { default: yargs } = await import('yargs');
  const options = await yargs(process.argv.slice(2))
    .scriptName('npm run fit:align --')
    .option('pairs', {
      type: 'string',
      demandOption: true,
      requiresArg: true,
      describe: 'YAML list of source, target, gold and translations, as for `backwire align --pairs`',
    })
    .option('dry-run', { type: 'boolean', default: false, describe: 'Print only' })
    .strict()
    .parse();
  const module = join(system.root, 'dist', 'cli', 'development', 'fit-align.js');
  const { fitAlign } = await import(pathToFileURL(module).href);
  const { report, weights } = await fitAlign(options.pairs);
  process.stdout.write(report);
  if (!options['dry-run']) {
    const { format, resolveConfig } = await import('prettier');
    const file = join(system.root, WEIGHTS);
    const text = JSON.stringify(weights);
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    console.log(`wrote ${WEIGHTS}`);
  }
  return 0;
});
