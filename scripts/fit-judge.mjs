// `npm run fit:judge -- --gold DIR… [--native PATH…] [--recorded FILE… --translations NAME=FILE…]`: fits the judge's weights and thresholds, prints
// their cross-validated calibration, and writes them as data unless `--dry-run` is given.
import { writeFileSync } from 'node:fs';
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
  const paths = /** @type {const} */ ({ type: 'string', array: true, default: [] });
  const options = await yargs(process.argv.slice(2))
    .scriptName('npm run fit:judge --')
    .option('gold', {
      ...paths,
      demandOption: true,
      describe: 'Folders of labelled texts (brat standoff); a text without labels is left out',
    })
    .option('native', {
      ...paths,
      describe: 'English written by people, all of it clean: folders of articles',
    })
    .option('recorded', {
      ...paths,
      describe:
        'The same that may be partly translated itself, and counts less: files with a sentence a line',
    })
    .option('models', { ...paths, describe: 'Models that translate back; all that are installed' })
    .option('translations', { ...paths, describe: 'Translations of the recorded texts, NAME=FILE' })
    .option('detect-only', { type: 'boolean', default: false, describe: 'Use no model at all' })
    .option('source-lang', { type: 'string', default: 'fr', describe: 'Language of the rule pack' })
    .option('dry-run', { type: 'boolean', default: false, describe: 'Print only' })
    .strict()
    .parse();
  const module = join(system.root, 'dist', 'cli', 'development', 'fit-judge.js');
  const { fitJudge } = await import(pathToFileURL(module).href);
  const { report, files } = await fitJudge({
    ...options,
    sourceLanguage: options['source-lang'],
    detectOnly: options['detect-only'],
  });
  console.log(report);
  if (!options['dry-run']) {
    const { format, resolveConfig } = await import('prettier');
    for (const [path, text] of files) {
      const file = join(system.root, path);
      writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    }
    console.log(`wrote ${[...files.keys()].join(' and ')}`);
  }
  return 0;
});
