import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BackwireError } from '../core/errors.js';
import type { Rule, RulePack } from '../core/rule.js';
import { readLexicons } from './lexicons.js';
import { readRules, type ParamSchemas } from './rule-file.js';
import { YamlFile } from '../core/yaml-file.js';

export type { ParamSchemas } from './rule-file.js';

const here = new URL('./', import.meta.url);

/** The source languages that have a rule pack, sorted. */
export async function ruleLanguages(root: URL = here): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/u.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads every rule of a source language (`<language>/*.yaml`, files sorted by name) and its lexicons.
 *
 * @param paramSchemas what each detector accepts: `detectorParamSchemas` of the detection stage
 * @param root folder of the packs
 * @throws BackwireError when the language has no pack
 * @throws FileError at the place in a file that is wrong
 */
export async function loadRulePack(
  sourceLanguage: string,
  paramSchemas: ParamSchemas,
  root: URL = here,
): Promise<RulePack> {
  const languages = await ruleLanguages(root);
  if (!languages.includes(sourceLanguage)) {
    throw new BackwireError('rules', `There are no rules for the source language "${sourceLanguage}".`, {
      remedy: `Choose one of: ${languages.join(', ')}.`,
    });
  }
  const folder = new URL(`${sourceLanguage}/`, root);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const rules: Rule[] = [];
  for (const name of files) {
    const path = fileURLToPath(new URL(name, folder));
    rules.push(
      ...readRules(new YamlFile(path, await readFile(path, 'utf8'), 'rules'), sourceLanguage, paramSchemas),
    );
  }
  return { sourceLanguage, rules, lexicons: readLexicons(root, sourceLanguage) };
}
