// Run by the build in `dist/`: reads and checks every rule pack once, so that no run has to.
import { detectorParamSchemas } from '../../detect/index.js';
import { compileRulePack, ruleLanguages } from '../../rules/index.js';

for (const language of await ruleLanguages()) {
  await compileRulePack(language, detectorParamSchemas);
}
