import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { backwire, temporaryFolder } from '../helpers/command.js';

const FRENCH = [
  'Le port de Kerlouan a rouvert jeudi après six semaines de travaux.',
  'Les travaux ont coûté 4,2 millions d’euros.',
  'La région en a payé 1,5 million.',
  'La présidente Solenn Tanguy a remercié les 85 ouvriers.',
];
const ENGLISH = [
  'The harbour of Kerlouan reopened on Thursday after six weeks of work.',
  'The work cost 4.2 million euros, of which the region paid 1.5 million.',
  'President Solenn Tanguy thanked the 85 workers.',
];
const BEADS = /^\[(?:\d+(?:, \d+)*)?\]:\[(?:\d+(?:, \d+)*)?\]:[01]\.\d{4}$/;

let cwd: string;
const write = (name: string, lines: readonly string[]) => writeFile(join(cwd, name), `${lines.join('\n')}\n`);

beforeEach(async () => {
  cwd = await temporaryFolder();
  await write('a.fr', FRENCH);
  await write('a.en', ENGLISH);
});

/** The beads of an output, without their confidences. */
const beadsOf = (stdout: string): string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/:[^:]*$/, ''));

describe('backwire align', () => {
  it('writes a bead a line, with its confidence', async () => {
    const { code, stdout, stderr } = await backwire(['align', 'a.fr', 'a.en'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(BEADS);
    expect(beadsOf(stdout)).toEqual(['[0]:[0]', '[1, 2]:[1]', '[3]:[2]']);
  });

  it('reads one side from a pipe, and uses translations', async () => {
    await write('a.mt', [
      'The port of Kerlouan reopened Thursday after six weeks of works.',
      'The works cost 4.2 million euros.',
      'The region paid 1.5 million of it.',
      'The president Solenn Tanguy thanked the 85 workers.',
    ]);
    const { code, stdout } = await backwire(['align', '-', 'a.en', '--source-translation', 'a.mt'], {
      cwd,
      input: `${FRENCH.join('\r\n')}\r\n`,
    });
    expect(code).toBe(0);
    expect(beadsOf(stdout)).toEqual(['[0]:[0]', '[1, 2]:[1]', '[3]:[2]']);
  });

  it('scores against gold beads, one pair or several', async () => {
    await write('a.gold', ['[0]:[0]', '[1]:[1]', '[2]:[]', '[3]:[2]']);
    const one = await backwire(['align', 'a.fr', 'a.en', '--gold', 'a.gold'], { cwd });
    expect(one.stdout).toMatch(/^strict +0\.667 +0\.667 +0\.667 +2\/3 +2\/3$/m);
    expect(one.stdout).toMatch(/^lax +1\.000 +1\.000 +1\.000 +3\/3 +3\/3$/m);
    await write('pairs.yaml', [
      '- { source: a.fr, target: a.en, gold: a.gold }',
      '- { source: a.fr, target: a.fr, gold: self.gold }',
    ]);
    await write(
      'self.gold',
      FRENCH.map((_, index) => `[${index}]:[${index}]`),
    );
    const both = await backwire(['align', '--pairs', 'pairs.yaml'], { cwd });
    expect(both.stdout).toMatch(/All 2 pairs\n.*\nstrict +0\.857/);
  });

  it('takes an empty side for deletions', async () => {
    await writeFile(join(cwd, 'empty'), '');
    const { code, stdout } = await backwire(['align', 'a.en', 'empty'], { cwd });
    expect(code).toBe(0);
    expect(beadsOf(stdout)).toEqual(['[0]:[]', '[1]:[]', '[2]:[]']);
  });

  it.each([
    [
      'a translation of another length',
      ['a.fr', 'a.en', '--source-translation', 'a.en'],
      /a\.en has 3 lines, but a\.fr.* has 4/,
    ],
    ['a missing file', ['a.fr', 'none.en'], /none\.en: There is no such file/],
    ['a binary file', ['a.fr', 'binary'], /binary: It is .*not text/],
    ['gold that is none', ['a.fr', 'a.en', '--gold', 'a.en'], /a\.en:1:1: .*is no bead/],
    [
      'gold of another pair',
      ['a.fr', 'a.en', '--gold', 'beyond'],
      /names sentence 9 of the target, which has 3/,
    ],
    ['one text', ['a.fr'], /align takes two texts/],
    [
      'files beside a list of pairs',
      ['a.fr', 'a.en', '--pairs', 'pairs.yaml'],
      /--pairs names all files itself/,
    ],
    ['two standard inputs', ['-', '-'], /standard input can be one of the files only/],
  ])('says what is wrong with %s', async (_, args, message) => {
    await writeFile(join(cwd, 'binary'), Buffer.from(Array.from({ length: 400 }, (_byte, at) => at % 32)));
    await write('beyond', ['[0]:[9]']);
    const { code, stdout, stderr } = await backwire(['align', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
