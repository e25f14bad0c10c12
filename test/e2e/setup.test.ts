import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { build } from '../../scripts/setup/build.mjs';
import { dependencies } from '../../scripts/setup/dependencies.mjs';
import { engine, needsEngine } from '../../scripts/setup/engine.mjs';
import { checkNodeVersion } from '../../scripts/setup/node-version.mjs';
import { optional, setUp } from '../../scripts/setup/steps.mjs';
import { createStubMachine, type StubMachine, type StubOptions } from '../helpers/stub-machine.js';

const STEPS = [dependencies, build, engine];
const NPM_CI = expect.stringMatching(/^npm ci /) as string;
const PACKAGES = 'apertium apertium-eng-cat apertium-fra-cat apertium-eng-spa apertium-fr-es';
const INSTALL = `apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends ${PACKAGES}`;

const machines: StubMachine[] = [];

function machine(options: Partial<StubOptions> = {}): StubMachine {
  const created = createStubMachine({ programs: ['npm', 'apt-get', 'sudo'], uid: 0, ...options });
  machines.push(created);
  return created;
}

afterEach(() => {
  for (const used of machines.splice(0)) used.remove();
});

describe('a bare clone', () => {
  test('as root: dependencies, build and engine, each once; then there is nothing to do', async () => {
    const { system, calls, said, root, read } = machine();
    await setUp(system, STEPS);
    expect(calls()).toEqual([NPM_CI, 'apt-get update', INSTALL]);
    expect(said).toHaveLength(3);
    expect(statSync(join(root, 'dist/cli/index.js')).mode & 0o111).toBe(0o111);
    expect(read('dist/rules/sample.yaml')).toBe('a: 1\n');

    await setUp(system, STEPS);
    expect(calls()).toHaveLength(3);
    expect(said).toHaveLength(3);
  });

  test('with sudo that asks for no password', async () => {
    const { system, calls } = machine({ uid: 1000 });
    await setUp(system, [engine]);
    expect(calls()).toEqual([
      'sudo -n true',
      'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update',
      'apt-get update',
      `sudo -n env DEBIAN_FRONTEND=noninteractive ${INSTALL}`,
      INSTALL,
    ]);
  });

  test('without rights: the line to type', async () => {
    const { system, calls } = machine({ uid: 1000, env: { STUB_PASSWORD: 'yes' } });
    await expect(setUp(system, [engine])).rejects.toMatchObject({
      remedy: expect.stringContaining(
        `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${PACKAGES}`,
      ) as string,
    });
    expect(calls()).toEqual(['sudo -n true']);
  });

  test('without rights and without sudo: the line for root to type', async () => {
    const { system } = machine({ uid: 1000, programs: ['apt-get'] });
    await expect(setUp(system, [engine])).rejects.toMatchObject({
      remedy: expect.stringMatching(/ {2}apt-get update && apt-get install .*\(as root\)$/) as string,
    });
  });

  test('without apt: what to do instead', async () => {
    const { system } = machine({ programs: ['npm'] });
    await expect(setUp(system, STEPS)).rejects.toMatchObject({
      remedy: expect.stringContaining('models pull onnx:Xenova/opus-mt-en-fr') as string,
    });
    expect(build.isDone(system)).toBe(true);
  });

  test('offline: npm and apt-get fail with a remedy and what they said', async () => {
    const { system, calls } = machine({ env: { STUB_OFFLINE: 'yes' } });
    const connect = expect.stringContaining('connect and run the same command again') as string;
    await expect(setUp(system, STEPS)).rejects.toMatchObject({
      remedy: connect,
      details: expect.stringContaining('ENOTFOUND') as string,
    });
    expect(calls()).toEqual([NPM_CI]);
    await expect(setUp(system, [engine])).rejects.toMatchObject({ remedy: connect });
  });

  test('an optional step that fails is said, and the next one goes on', async () => {
    const { system, said, calls } = machine({ programs: ['npm'] });
    await setUp(system, [optional(engine, 'Going on.'), dependencies]);
    expect(said).toContain('Going on.');
    expect(calls()).toEqual([NPM_CI]);
  });

  test('a Node.js that is too old is refused before anything is done', async () => {
    const { system, calls } = machine();
    await expect(setUp({ ...system, nodeVersion: '18.20.4' }, STEPS)).rejects.toThrow(
      /20\.19\.0 or newer.*18\.20\.4/,
    );
    expect(calls()).toEqual([]);
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '100.0.0']) checkNodeVersion(version);
    for (const version of ['20.18.9', '19.99.99']) {
      expect(() => {
        checkNodeVersion(version);
      }).toThrow();
    }
  });
});

describe('dependencies', () => {
  test('are installed again when the lock file changed, and after an interrupted installation', async () => {
    const { system, calls, write, read, root } = machine();
    await setUp(system, [dependencies]);
    write('package-lock.json', (read('package-lock.json') ?? '').replace('"1.0.0"', '"1.0.1"'));
    await setUp(system, [dependencies]);
    rmSync(join(root, 'node_modules/.package-lock.json'));
    await setUp(system, [dependencies]);
    expect(calls()).toHaveLength(3);
  });
});

describe('build', () => {
  test('is stale when code or data changed, not when a test did', async () => {
    const { system, write, read, said } = machine();
    await setUp(system, [dependencies, build]);
    write('src/rules/sample.test.ts', 'export {};');
    expect(build.isDone(system)).toBe(true);
    write('src/rules/sample.yaml', 'a: 2\n');
    await setUp(system, [build]);
    expect(read('dist/rules/sample.yaml')).toBe('a: 2\n');
    write('src/cli/more.ts', 'export const more = 1;');
    await setUp(system, [build]);
    expect(read('dist/cli/more.js')).toContain('more = 1');
    expect(said.filter((line) => line === 'building…')).toHaveLength(3);
  });

  test('that fails names the error and leaves the last good one', async () => {
    const { system, write, read } = machine();
    await setUp(system, [dependencies, build]);
    write('src/cli/wrong.ts', 'export const wrong: string = 1;');
    await expect(setUp(system, [build])).rejects.toMatchObject({
      details: expect.stringContaining('src/cli/wrong.ts(1,14)') as string,
    });
    expect(read('dist/cli/index.js')).toBeDefined();
    expect(read('dist/cli/wrong.js')).toBeUndefined();
  });
});

describe('two set-ups at once', () => {
  test('take turns, and the second finds it done', async () => {
    const { system, calls, said } = machine();
    await Promise.all([setUp(system, STEPS), setUp(system, STEPS)]);
    expect(calls()).toHaveLength(3);
    expect(said.filter((line) => line.startsWith('waiting for another set-up'))).toHaveLength(1);
  });

  test.each([
    ['a process that is gone', () => `${spawnSync(process.execPath, ['--version']).pid} 1`],
    ['a number that another process has now', () => `${process.pid} 1`],
    ['nobody', () => ''],
  ])('a lock of %s is taken over', async (_, holder) => {
    const { system, write, calls, read } = machine();
    write('.cache/setup.lock', holder());
    await setUp(system, [dependencies]);
    expect(calls()).toEqual([NPM_CI]);
    expect(read('.cache/setup.lock')).toBeUndefined();
  });
});

describe('whether a run needs the embedded engine', () => {
  test.each([
    [true, ['input/a.txt', '--fail-on', 'error']],
    [true, ['--models', 'onnx:Xenova/opus-mt-en-fr,apertium:eng-cat-fra']],
    [false, ['--models', 'onnx:Xenova/opus-mt-en-fr']],
    [false, ['--models=onnx:Xenova/opus-mt-en-fr']],
    [false, ['--translations', 'mine=mine.tmx']],
    [false, ['--help']],
  ])('%s with %j', (expected, args) => {
    expect(needsEngine(machine().root, args)).toBe(expected);
  });

  test('not when a neural model is installed', () => {
    const { root, write } = machine();
    write('models/Xenova/opus-mt-en-fr/onnx/encoder_model.onnx', '');
    expect(needsEngine(root, [])).toBe(false);
  });
});

describe('npm start', () => {
  const START = ['scripts/start.mjs', '--translations', 'mine=mine.tmx'];

  test('passes arguments and the exit code on, and keeps standard output for the tool', () => {
    const { root, env } = machine();
    const first = spawnSync(process.execPath, START, { cwd: root, env, encoding: 'utf8' });
    expect(first.stdout).toBe('run --translations mine=mine.tmx\n');
    expect(first.stderr).toContain('backwire: building…');
    expect(first.status).toBe(1);
    expect(spawnSync(process.execPath, START, { cwd: root, env, encoding: 'utf8' }).stderr).toBe('');
  });

  test('passes signals on', async () => {
    const { root, env, system } = machine();
    await setUp(system, [dependencies, build]);
    const child = spawn(process.execPath, [...START, 'wait'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
  });

  test('ends with 2 and a message when set-up cannot go on', () => {
    const { root, env } = machine({ env: { STUB_OFFLINE: 'yes' } });
    const { status, stdout, stderr } = spawnSync(process.execPath, START, {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('ENOTFOUND');
    expect(stderr).toContain('connect and run the same command again');
    expect(stderr).not.toContain('    at ');
  });

  test('npm test ends with a count line even then', () => {
    const { root, env } = machine({ env: { STUB_OFFLINE: 'yes' } });
    const { status, stdout } = spawnSync(process.execPath, ['scripts/test.mjs'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  });
});
