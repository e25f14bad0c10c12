// Run by the build in `dist/`: parses every rule pack once, so that no run has to.
import { compilePack } from './compiled.js';
import { ruleLanguages } from './index.js';

for (const language of await ruleLanguages()) {
  await compilePack(new URL(`${language}/`, import.meta.url));
}
