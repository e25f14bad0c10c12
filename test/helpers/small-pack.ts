import type { Lexicons, Rule, RulePack } from '../../src/core/rule.js';
import { NOTHING_SAID } from '../../src/core/saying.js';

const EMPTY: Lexicons = {
  organisations: [],
  exonyms: [],
  transliterations: [],
  saying: NOTHING_SAID,
  english: new Set(),
  french: new Set(),
  names: new Set(),
};

/** A pack of a test's own rules, without lexicons. */
export function packOf(rules: readonly Rule[]): RulePack {
  return { sourceLanguage: 'fr', rules, lexicons: EMPTY, fingerprint: 'test' };
}
