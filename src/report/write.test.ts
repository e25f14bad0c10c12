import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE } from '../../test/fixtures/report/sample.js';
import { REPORT_FORMATS, writeReports } from './index.js';

const CONTEXT = { baseUri: 'file:///desk/' };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backwire-report-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('writeReports', () => {
  test('makes the folder and writes what was asked for', async () => {
    const out = path.join(folder, 'a', 'b');
    const written = await writeReports(SAMPLE, ['json', 'junit', 'json'], out, CONTEXT);
    expect(written).toEqual([path.join(out, 'report.json'), path.join(out, 'report.junit.xml')]);
    expect((await readdir(out)).sort()).toEqual(['report.json', 'report.junit.xml']);
  });

  test('knows every format by its file name', async () => {
    const written = await writeReports(SAMPLE, REPORT_FORMATS, folder, CONTEXT);
    expect(written.map((file) => path.basename(file))).toEqual([
      'report.html',
      'report.md',
      'report.json',
      'report.sarif',
      'report.junit.xml',
    ]);
  });

  test('replaces an older report', async () => {
    await writeFile(path.join(folder, 'report.md'), 'old');
    const [file] = await writeReports(SAMPLE, ['md'], folder, CONTEXT);
    expect(await readFile(file!, 'utf8')).toContain('# Backwire report');
  });

  test('an unknown format is an error of usage, before anything is written', async () => {
    await expect(writeReports(SAMPLE, ['md', 'pdf'], folder, CONTEXT)).rejects.toMatchObject({
      code: 'usage',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('leaves nothing behind when a file cannot be put in place', async () => {
    await mkdir(path.join(folder, 'report.md'));
    await expect(writeReports(SAMPLE, ['md'], folder, CONTEXT)).rejects.toMatchObject({ code: 'output' });
    expect(await readdir(folder)).toEqual(['report.md']);
  });

  test('says so when the folder cannot be made', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const error: unknown = await writeReports(SAMPLE, ['md'], file, CONTEXT).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'output' });
    expect(error).toHaveProperty('remedy', expect.stringContaining('--out'));
  });
});
