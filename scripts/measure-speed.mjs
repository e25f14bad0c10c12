// `npm run measure:speed -- PATH…`: words a second of segmentation, detection and judgement, and what loading takes. A folder
// holds articles (.txt), a file a sentence a line. Without models: translating is the engines' time.
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
    .scriptName('npm run measure:speed --')
    .usage('$0 PATH…')
    .demandCommand(1, 'Name texts.')
    .option('rounds', { type: 'number', default: 3, describe: 'Times to go through; the fastest counts' })
    .option('source-lang', { type: 'string', default: 'fr', describe: 'Language of the rule pack' })
    .strictOptions()
    .parse();
  const module = join(system.root, 'dist', 'cli', 'development', 'measure-speed.js');
  const { measureSpeed } = await import(pathToFileURL(module).href);
  const { rounds, 'source-lang': sourceLanguage } = options;
  console.log(await measureSpeed({ texts: options._.map(String), rounds, sourceLanguage }));
  return 0;
});
