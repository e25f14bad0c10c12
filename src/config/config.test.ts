import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { YamlFile } from '../core/yaml-file.js';
import { loadConfig } from './load.js';
import { configSchema } from './schema.js';
import { CONFIG_TEMPLATE } from './template.js';

const folder = () => mkdtemp(join(tmpdir(), 'backwire-config-'));

describe('loadConfig', () => {
  it('falls back to the defaults', async () => {
    expect(await loadConfig(undefined, await folder())).toEqual(configSchema.parse({}));
  });

  it('finds the configuration in the working directory', async () => {
    const cwd = await folder();
    await writeFile(join(cwd, 'backwire.config.yaml'), 'out: reports\nroundTrip: false\n');
    expect(await loadConfig(undefined, cwd)).toMatchObject({ out: 'reports', roundTrip: false });
  });

  it('reads JSON, with a byte-order mark too', async () => {
    const cwd = await folder();
    await writeFile(join(cwd, 'backwire.config.json'), '\uFEFF{ "failOn": "error" }');
    expect(await loadConfig(undefined, cwd)).toMatchObject({ failOn: 'error' });
  });

  it('takes paths relative to the file', async () => {
    const cwd = await folder();
    await mkdir(join(cwd, 'conf'));
    await writeFile(join(cwd, 'conf', 'desk.yaml'), 'paths: [copy, /abs, "-"]\ntranslations: {a: a.tmx}\n');
    const config = await loadConfig('conf/desk.yaml', cwd);
    expect(config.paths).toEqual([join(cwd, 'conf', 'copy'), '/abs', '-']);
    expect(config.translations).toEqual({ a: join(cwd, 'conf', 'a.tmx') });
  });

  it('points at what is wrong', async () => {
    const cwd = await folder();
    await writeFile(join(cwd, 'backwire.config.yaml'), 'out: reports\nfailOn: sometimes\n');
    await expect(loadConfig(undefined, cwd)).rejects.toThrow(/backwire\.config\.yaml:2:1: failOn: /);
  });

  it('says what to do when a named file is missing', async () => {
    await expect(loadConfig('no.yaml', await folder())).rejects.toMatchObject({
      exitCode: 2,
      message: 'cannot read the configuration no.yaml',
    });
  });
});

describe('the template', () => {
  it('holds exactly the defaults', () => {
    expect(new YamlFile('template', CONFIG_TEMPLATE, 'configuration').read(configSchema)).toEqual(
      configSchema.parse({}),
    );
  });

  it('names every key', () => {
    for (const key of Object.keys(configSchema.shape).filter((name) => name !== 'reference')) {
      expect(CONFIG_TEMPLATE).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
    }
  });
});
