import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { backwire, temporaryFolder } from '../helpers/command.js';

const COPY =
  'Ministers meet in Oslo\n\nMM. Vance and Larsen met on Monday, the organisers said.\n\nThe talks cost 3,5 million euros.\n';

const RECORDED = ['--translations', 'desk=desk.tsv', '--models', 'recorded:desk'];

let cwd: string;

beforeEach(async () => {
  cwd = await temporaryFolder();
  await mkdir(join(cwd, 'copy'));
  await writeFile(join(cwd, 'copy', 'a.txt'), COPY);
  await writeFile(
    join(cwd, 'desk.tsv'),
    'MM. Vance and Larsen met on Monday, the organisers said.\tMM. Vance et Larsen se sont rencontrés lundi, ont indiqué les organisateurs.\n',
  );
});

const fix = (...args: string[]) => backwire(['fix', ...args, ...RECORDED], { cwd });
const copy = (name = 'a.txt') => readFile(join(cwd, 'copy', name), 'utf8');

describe('backwire fix', () => {
  it('shows what it would do with --dry-run, and does nothing', async () => {
    const { code, stdout, stderr } = await fix('copy', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('--- a/copy/a.txt');
    expect(stdout).toContain('-MM. Vance and Larsen met on Monday');
    expect(stdout).toContain('+Vance and Larsen met on Monday');
    expect(stderr).toContain('would be applied');
    expect(await copy()).toBe(COPY);
  });

  it('applies safe suggestions alone; the diff it prints does the same, and then nothing is left', async () => {
    const { code, stdout } = await fix('copy');
    expect(code).toBe(0);
    const fixed = await copy();
    expect(fixed).toContain('\n\nVance and Larsen met on Monday');
    expect(fixed).toContain('Ministers meet in Oslo\n');
    await writeFile(join(cwd, 'copy', 'a.txt'), COPY);
    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    expect(await copy()).toBe(fixed);
    const again = await fix('copy');
    expect(again.stdout).toBe('');
    expect(again.code).toBe(0);
  });

  it('keeps encoding, byte-order mark and line ends', async () => {
    const windows = `\ufeff${COPY.replaceAll('\n', '\r\n')}`;
    await writeFile(join(cwd, 'copy', 'a.txt'), Buffer.from(windows, 'utf16le'));
    expect((await fix('copy')).code).toBe(0);
    const written = (await readFile(join(cwd, 'copy', 'a.txt'))).toString('utf16le');
    expect(written.startsWith('\ufeffMinisters meet in Oslo\r\n\r\nVance and Larsen')).toBe(true);
    expect(written.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
  });

  it('leaves originals alone', async () => {
    await writeFile(join(cwd, 'copy', 'a.fr.txt'), COPY);
    await fix('copy');
    expect(await copy('a.fr.txt')).toBe(COPY);
  });

  it('refuses what it could not write back as it is, and fixes the rest', async () => {
    const latin = Buffer.from(COPY.replace('Oslo', 'Troms\u00f8'), 'latin1');
    await writeFile(join(cwd, 'copy', 'b.txt'), latin);
    const { code, stderr } = await fix('copy');
    expect(code).toBe(2);
    expect(stderr).toContain('copy/b.txt is not sound UTF-8');
    expect(await readFile(join(cwd, 'copy', 'b.txt'))).toEqual(latin);
    expect(await copy()).not.toBe(COPY);
  });

  it('exits with 2 when there is nothing to read', async () => {
    expect((await fix('missing.txt')).code).toBe(2);
    expect((await fix('-')).stderr).toContain('standard input cannot be fixed');
  });
});
