import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BackwireError } from '../core/errors.js';
import type { Lexicons, Rule, RulePack } from '../core/rule.js';
import { NOTHING_SAID } from '../core/saying.js';
import type { YamlFile } from '../core/yaml-file.js';
import { openPack, writeCompiled, type PackFiles } from './compiled.js';
import {
  makeLexicons,
  readExonyms,
  readOrganisations,
  readSayingVerbs,
  readSpeakers,
  readTransliterations,
} from './lexicons.js';
import { readContexts, readPhrases, type Contexts } from './phrase-file.js';
import { readRules } from './rule-file.js';
import type { ParamSchemas } from './rule-schema.js';

export type { ParamSchemas } from './rule-schema.js';

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
 * Reads every rule of a source language and its lexicons: `<language>/*.yaml` are rules, `phrases/*.yaml` phrases,
 * `contexts.yaml` the word lists that phrases name, `lexicons/organisations.yaml` the organisations,
 * `lexicons/exonyms.yaml` the names that English writes differently, `lexicons/transliterations.yaml` how it spells others,
 * `lexicons/verbs-of-saying.yaml` and `lexicons/speakers.yaml` how it says who said it.
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
  return readPack(await openPack(folder), folder, sourceLanguage, paramSchemas, root);
}

/**
 * Reads and checks a pack once and writes down what {@link loadRulePack} then need not check again. The build calls it.
 * @throws FileError as {@link loadRulePack}
 */
export async function compileRulePack(
  sourceLanguage: string,
  paramSchemas: ParamSchemas,
  root: URL = here,
): Promise<void> {
  const folder = new URL(`${sourceLanguage}/`, root);
  const opened = await openPack(folder);
  readPack(opened, folder, sourceLanguage, paramSchemas, root);
  await writeCompiled(folder, opened.files);
}

function readPack(
  { files, fingerprint }: PackFiles,
  folder: URL,
  sourceLanguage: string,
  paramSchemas: ParamSchemas,
  root: URL,
): RulePack {
  const named = new Map(
    files.map((file) => [relative(fileURLToPath(folder), file.path).split(sep).join('/'), file]),
  );

  const contextsFile = named.get('contexts.yaml');
  const contexts: Contexts = contextsFile ? readContexts(contextsFile) : {};
  const lexicons = makeLexicons(root, readLists(named));

  const rules = new Map<string, Rule>();
  for (const [name, file] of named) {
    if (file === contextsFile || name.startsWith('lexicons/')) continue;
    const isPhrases = name.startsWith('phrases/');
    const read = isPhrases
      ? readPhrases(file, sourceLanguage, paramSchemas, contexts)
      : readRules(file, sourceLanguage, paramSchemas);
    for (const [index, rule] of read.entries()) {
      if (rules.has(rule.id))
        throw file.error([isPhrases ? 'entries' : 'rules', index], `the rule ${rule.id} is there twice`);
      rules.set(rule.id, rule);
    }
  }
  return {
    sourceLanguage,
    rules: [...rules.values()],
    lexicons,
    fingerprint,
  };
}

/** The lists in `lexicons/`; one that a pack lacks is empty. */
function readLists(
  files: ReadonlyMap<string, YamlFile>,
): Pick<Lexicons, 'organisations' | 'exonyms' | 'transliterations' | 'saying'> {
  const read = <T>(name: string, list: (file: YamlFile) => T[]): T[] => {
    const file = files.get(`lexicons/${name}.yaml`);
    return file ? list(file) : [];
  };
  const speakers = files.get('lexicons/speakers.yaml');
  return {
    organisations: read('organisations', readOrganisations),
    exonyms: read('exonyms', readExonyms),
    transliterations: read('transliterations', readTransliterations),
    saying: {
      verbs: read('verbs-of-saying', readSayingVerbs),
      speakers: speakers ? readSpeakers(speakers) : NOTHING_SAID.speakers,
    },
  };
}
