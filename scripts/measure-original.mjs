// `npm run measure:original -- --pair ORIGINAL=COPY…`: plants errors of every kind into lines with their originals, the same
// by the same seed, and tells how many of each kind are found, and what is flagged in the lines as they are.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { runMain } from './setup/main.mjs';
import { setUp } from './setup/steps.mjs';
import { createSystem } from './setup/system.mjs';

await runMain(async () => {
  const system = createSystem();
  await setUp(system, [dependencies, build]);
  const { default: yargs } = await import('yargs');
  const options = await yargs(process.argv.slice(2))
    .scriptName('npm run measure:original --')
    .option('pair', {
      type: 'string',
      array: true,
      demandOption: true,
      describe:
        'ORIGINAL=COPY: files with a sentence a line that correspond line by line; every 25 lines are an article',
    })
    .option('seed', { type: 'number', default: 1, describe: 'Another seed plants other errors' })
    .option('show', {
      type: 'boolean',
      default: false,
      describe: 'Print what is missed, and what is flagged wrongly',
    })
    .option('source-lang', { type: 'string', default: 'fr', describe: 'Language of the rule pack' })
    .strict()
    .parse();
  const module = join(system.root, 'dist', 'cli', 'development', 'measure-original.js');
  const { measureOriginal } = await import(pathToFileURL(module).href);
  console.log(
    await measureOriginal({
      sourceLanguage: options['source-lang'],
      pairs: options.pair,
      seed: options.seed,
      show: options.show,
    }),
  );
  return 0;
});
