import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BackwireError, FileError } from '../core/errors.js';
import { loadRulePack, ruleLanguages } from './index.js';

const schemas = new Map([['echo', z.strictObject({ word: z.string(), often: z.number().default(1) })]]);

const RULE = `category: calque
rules:
  - id: one-word
    detector: echo
    title: A word
    why: Because.
    instead: Another.
    confidence: 0.5
    harm: low
    params:
      word: chef
    flag: ['The [[chef]] left.']
    pass: ['The cook left.']
`;

let folder: string;

function load(file: string) {
  writeFileSync(join(folder, 'xx', 'calque.yaml'), file);
  return loadRulePack('xx', schemas, pathToFileURL(`${folder}/`));
}

async function failure(file: string): Promise<FileError> {
  const error: unknown = await load(file).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(FileError);
  return error as FileError;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backwire-rules-'));
  mkdirSync(join(folder, 'xx', 'lexicons'), { recursive: true });
  mkdirSync(join(folder, 'lexicons'));
  writeFileSync(
    join(folder, 'xx', 'lexicons', 'organisations.yaml'),
    'organisations: [{ english: TASS, kind: agency }]\n',
  );
  writeFileSync(join(folder, 'lexicons', 'names.txt'), '# People\nOslo\n\n');
  writeFileSync(join(folder, 'lexicons', 'english.txt'), 'livestream\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('loadRulePack', () => {
  it('makes rules with full ids, default params and examples', async () => {
    const { rules, lexicons } = await load(RULE);
    expect(rules).toEqual([
      {
        id: 'xx/calque/one-word',
        category: 'calque',
        detector: 'echo',
        title: 'A word',
        why: 'Because.',
        instead: 'Another.',
        french: [],
        confidence: 0.5,
        harm: 'low',
        params: { word: 'chef', often: 1 },
        examples: { flag: ['The [[chef]] left.'], pass: ['The cook left.'] },
      },
    ]);
    expect(lexicons.organisations).toEqual([
      { english: 'TASS', kind: 'agency', french: [], also: [], context: [] },
    ]);
    expect(['oslo', '# people', ''].map((word) => lexicons.names.has(word))).toEqual([true, false, false]);
    expect(['livestream', 'colour', 'centres'].map((word) => lexicons.english.has(word))).toEqual([
      true,
      true,
      true,
    ]);
    expect(lexicons.french.has('députée')).toBe(true);
  });

  it.each([
    ['no example that must stay silent', RULE.replace(/ {4}pass.*\n/u, ''), 3],
    ['an example without marks', RULE.replace('[[chef]]', 'chef'), 12],
    ['params that the detector refuses', RULE.replace('word: chef', 'words: chef'), 10],
    ['an unknown detector', RULE.replace('detector: echo', 'detector: ecko'), 4],
    ['an id that is not kebab-case', RULE.replace('one-word', 'One_word'), 3],
    ['an unknown category', RULE.replace('calque', 'calk'), 1],
    ['broken YAML', RULE.replace('title: A word', 'title: [A word'), 6],
  ])('refuses %s and points at it', async (_what, file, line) => {
    expect((await failure(file)).line).toBe(line);
  });

  it('refuses a rule that is there twice', async () => {
    const [head = '', rule = ''] = RULE.split(/(?<=rules:\n)/u);
    expect((await failure(head + rule + rule)).message).toContain('twice');
  });

  it('names the languages that exist when asked for another', async () => {
    const error: unknown = await loadRulePack('tlh', schemas).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(BackwireError);
    expect((error as BackwireError).remedy).toContain('fr');
    expect(await ruleLanguages()).toContain('fr');
  });
});
