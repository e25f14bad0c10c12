// `npm run measure:rules -- --machine PATH… --human PATH…`: how often each rule fires in machine English against human
// English. A folder holds articles (.txt), a file a sentence a line. Detection alone, without models.
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
  const paths = /** @type {const} */ ({ type: 'string', array: true, demandOption: true });
  const options = await yargs(process.argv.slice(2))
    .scriptName('npm run measure:rules --')
    .option('machine', {
      ...paths,
      describe: 'English made by machines: folders of articles, files of sentences',
    })
    .option('human', { ...paths, describe: 'English written by people, likewise' })
    .option('source-lang', { type: 'string', default: 'fr', describe: 'Language of the rule pack' })
    .strict()
    .parse();
  const module = join(system.root, 'dist', 'cli', 'development', 'measure-rules.js');
  const { measureRules } = await import(pathToFileURL(module).href);
  console.log(await measureRules({ ...options, sourceLanguage: options['source-lang'] }));
  return 0;
});
