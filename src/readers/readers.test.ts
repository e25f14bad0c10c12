import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackwireError } from '../core/errors.js';
import { discoverInputs, InputError, readDocument, readOriginal } from './index.js';
import { foreignLanguage } from './language.js';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'backwire-readers-'));
});
afterEach(async () => {
  await rm(cwd, { recursive: true });
});

async function lay(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), `Text of ${name}.`);
  }
}

async function discover(paths: string[], reference?: string) {
  const found = await discoverInputs(paths, { sourceLanguage: 'fr', cwd, reference });
  return {
    files: found.files.map(({ path, original }) => (original ? `${path} < ${original.path}` : path)),
    skipped: found.skippedOriginals,
    problems: found.problems.map(({ path, code }) => `${path}: ${code}`),
  };
}

describe('discoverInputs', () => {
  it('walks folders in the order of their names and pairs copy with originals', async () => {
    await lay('in/b.txt', 'in/B.txt', 'in/a/c.txt', 'in/b.fr.txt', 'in/lone.fr.txt', 'in/x.png');
    await lay('in/.hidden.txt', 'in/.git/d.txt', 'in/node_modules/e.txt');
    expect(await discover(['in'])).toEqual({
      files: ['in/B.txt', 'in/a/c.txt', 'in/b.txt < in/b.fr.txt'],
      skipped: ['in/lone.fr.txt'],
      problems: [],
    });
  });

  it('keeps the order of arguments, checks a file once, and tries any named file', async () => {
    await lay('b.txt', 'a.md');
    expect((await discover(['b.txt', 'a.md', './b.txt', '-', '-'])).files).toEqual([
      'b.txt',
      'a.md',
      '<stdin>',
    ]);
  });

  it('survives links that lead in circles', async () => {
    await lay('in/a.txt');
    await symlink(join(cwd, 'in'), join(cwd, 'in/loop'));
    expect((await discover(['in'])).files).toEqual(['in/a.txt']);
  });

  it('reports what is missing and folders without copy', async () => {
    await lay('only/x.fr.txt');
    expect(await discover(['gone.txt', 'only'])).toEqual({
      files: [],
      skipped: ['only/x.fr.txt'],
      problems: ['gone.txt: not-found', 'only: empty'],
    });
  });

  it('looks for originals in the reference folder', async () => {
    await lay('in/a.txt', 'in/b.txt', 'ref/a.fr.txt', 'ref/a.txt', 'ref/b.txt');
    expect((await discover(['in'], 'ref')).files).toEqual([
      'in/a.txt < ref/a.fr.txt',
      'in/b.txt < ref/b.txt',
    ]);
  });

  it('takes a reference file for a single piece of copy only', async () => {
    await lay('a.txt', 'b.txt', 'o.txt');
    expect((await discover(['a.txt'], 'o.txt')).files).toEqual(['a.txt < o.txt']);
    await expect(discover(['a.txt', 'b.txt'], 'o.txt')).rejects.toThrow(BackwireError);
    await expect(discover(['a.txt'], 'gone')).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('readDocument', () => {
  const file = (name: string) => ({ path: name, absolutePath: join(cwd, name) });
  async function problemOf(bytes: string | Uint8Array, maxBytes?: number): Promise<string> {
    await writeFile(join(cwd, 'x.txt'), bytes);
    const reading = readDocument(file('x.txt'), maxBytes === undefined ? {} : { maxBytes });
    const error: unknown = await reading.catch((caught: unknown) => caught);
    return error instanceof InputError ? error.problem.code : 'none';
  }

  it('reads copy exactly', async () => {
    await writeFile(join(cwd, 'x.txt'), '\ufeffCaf?s \ufffd\r\n');
    const document = await readDocument(file('x.txt'));
    expect(document).toMatchObject({ path: 'x.txt', text: 'Caf?s \ufffd\r\n', encoding: 'utf-8' });
    expect(document.damage).toHaveLength(2);
    expect(document.notices).toHaveLength(1);
  });

  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['empty', ' \r\n\u00a0\u200b\0'],
    ['binary', '%PDF-1.7 and so on'],
    ['binary', Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 251)],
    ['binary', Buffer.from('UTF-16 text without its mark', 'utf16le')],
    ['none', `Copy with a stray \0 and \u0007 in it. ${'It goes on. '.repeat(20)}`],
    ['none', '\ud800 <script> ]]> \u202e'],
  ])('finds %s content', async (code, bytes) => {
    expect(await problemOf(bytes)).toBe(code);
  });

  it('refuses what is too large, missing or no file', async () => {
    expect(await problemOf('123456', 5)).toBe('too-large');
    expect(await problemOf('12345', 5)).toBe('none');
    await expect(readDocument(file('gone.txt'))).rejects.toMatchObject({ problem: { code: 'not-found' } });
    await expect(readDocument({ path: '.', absolutePath: cwd })).rejects.toMatchObject({
      problem: { code: 'unreadable' },
    });
  });

  it('reads standard input, up to the limit', async () => {
    async function* stdin() {
      yield Buffer.from('Copy caf');
      yield await Promise.resolve(Buffer.from('é.'));
    }
    const input = { path: '<stdin>', absolutePath: '-' };
    expect((await readDocument(input, { stdin: stdin() })).text).toBe('Copy café.');
    await expect(readDocument(input, { stdin: stdin(), maxBytes: 9 })).rejects.toMatchObject({
      problem: { code: 'too-large' },
    });
    await expect(readDocument(input)).rejects.toMatchObject({ problem: { code: 'unreadable' } });
  });

  it('refuses copy in another language, but not as an original', async () => {
    await writeFile(join(cwd, 'x.txt'), FRENCH);
    await expect(readDocument(file('x.txt'))).rejects.toMatchObject({ problem: { code: 'not-english' } });
    expect((await readOriginal(file('x.txt'))).text).toBe(FRENCH);
  });
});

const FRENCH =
  'Les ministres se sont retrouvés lundi au bord du lac pour parler du prix du blé et de la pêche. ' +
  'Ils ont promis de se revoir avant la fin de l’année, sans dire où, et la présidente a remercié la ville de son accueil.';
const GERMAN =
  'Die Minister trafen sich am Montag am See, um über den Preis des Weizens und die Fischerei zu sprechen. ' +
  'Sie versprachen, sich vor dem Ende des Jahres wieder zu treffen, sagten aber nicht, wo das sein werde, und dankten der Stadt.';
const ENGLISH =
  'The ministers met by the lake on Monday to talk about the price of wheat and about fishing. They promised to ' +
  'meet again before the end of the year, did not say where, and thanked Jean-Baptiste Lefèvre of Saint-Étienne.';

describe('foreignLanguage', () => {
  it('names the language of copy that is not English', async () => {
    expect(await foreignLanguage(FRENCH)).toBe('French');
    expect(await foreignLanguage(GERMAN)).toBe('German');
  });

  it('lets English pass, also with a French paragraph, and short copy', async () => {
    expect(await foreignLanguage(ENGLISH)).toBeUndefined();
    expect(await foreignLanguage(`${ENGLISH}\n\n${FRENCH}\n\n${FRENCH}`)).toBeUndefined();
    expect(await foreignLanguage('Les ministres sont partis.')).toBeUndefined();
  });
});
