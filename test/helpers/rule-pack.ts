import type { RulePack } from '../../src/core/rule.js';
import { detectorParamSchemas } from '../../src/detect/index.js';
import { loadRulePack } from '../../src/rules/index.js';

/** The French pack, as shipped. */
export const frenchPack: RulePack = await loadRulePack('fr', detectorParamSchemas);
