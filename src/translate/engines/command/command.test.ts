import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineOutput } from '../../../core/translation.js';
import { createCommandEngine, type CommandEngineOptions } from './index.js';

const pair = { source: 'en', target: 'fr' };
/** Longer than any test waits. */
const PATIENT = 60_000;
let folder: string;
let scripts = 0;
const engines: Engine[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backwire-command-'));
});
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.dispose();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/**
 * An engine whose translator notes each start in `starts` and runs `onLine` (with `line`, `say`, `process`) for each
 * line, and `onEnd` at the end of the input.
 */
async function engineOf(onLine: string, more: Partial<CommandEngineOptions> & { onEnd?: string } = {}) {
  const { onEnd = '', ...options } = more;
  const script = join(folder, `${scripts++}.mjs`);
  const starts = `${script}.starts`;
  await writeFile(starts, '');
  await writeFile(
    script,
    `import { createInterface } from 'node:readline';
     import { appendFileSync, writeSync } from 'node:fs';
     appendFileSync(${JSON.stringify(starts)}, 'x');
     const say = (text) => writeSync(1, text + '\\n');
     const lines = [];
     createInterface({ input: process.stdin }).on('line', (line) => { lines.push(line); ${onLine} }).on('close', () => { ${onEnd} });`,
  );
  const engine = createCommandEngine({
    id: 'command:test',
    command: process.execPath,
    args: [script],
    pair,
    timeoutMs: PATIENT,
    ...options,
  });
  engines.push(engine);
  return { engine, countStarts: async () => (await readFile(starts, 'utf8')).length };
}

function show(output: EngineOutput): string {
  return output.status === 'translated' ? output.text : output.status;
}

describe('a translator that answers line by line', () => {
  it('is started once and answers in order, also when called at the same time', async () => {
    const { engine, countStarts } = await engineOf('say(line.toUpperCase());');
    const outputs = await Promise.all([
      engine.translate(['a', 'b']),
      engine.translate(['c']),
      engine.translate([]),
    ]);
    expect(outputs.map((part) => part.map(show))).toEqual([['A', 'B'], ['C'], []]);
    expect(await countStarts()).toBe(1);
  });

  it('gets each sentence as one line, and blank ones not at all', async () => {
    const { engine } = await engineOf('say("<" + line + ">");');
    const outputs = await engine.translate(['a\r\nb\u2028c', ' \n', '$(x) `y` ; "z"']);
    expect(outputs.map(show)).toEqual(['<a b c>', '', '<$(x) `y` ; "z">']);
  });

  it('is started again when it dies, and nothing is lost', async () => {
    const { engine, countStarts } = await engineOf('if (lines.length > 3) process.exit(9); say(line);');
    const sentences = Array.from({ length: 8 }, (_, index) => `s${index}`);
    expect((await engine.translate(sentences)).map(show)).toEqual(sentences);
    expect(await countStarts()).toBe(3);
  });

  it('fails only the sentence that kills it by itself', async () => {
    const { engine } = await engineOf(
      'if (line === "poison") { process.stderr.write("out of words\\n", () => process.exit(3)); } else if (!lines.includes("poison")) say(line);',
    );
    const outputs = await engine.translate(['a', 'poison', 'b', 'c']);
    expect(outputs.map(show)).toEqual(['a', 'failed', 'b', 'c']);
    expect(outputs[1]).toMatchObject({
      reason: expect.stringMatching(/died with exit code 3; its last words: out of words/) as string,
    });
  });

  it('is killed when it hangs', async () => {
    const { engine } = await engineOf('if (line !== "hang") say(line); else for (;;);', { timeoutMs: 3_000 });
    expect((await engine.translate(['a', 'hang', 'b'])).map(show)).toEqual(['a', 'failed', 'b']);
  });

  it('is given up when it keeps failing', async () => {
    const { engine } = await engineOf('process.exit(1);');
    await expect(engine.translate(['a', 'b', 'c', 'd'])).rejects.toMatchObject({
      name: 'EngineError',
      message: expect.stringContaining('died with exit code 1') as string,
      remedy: expect.stringContaining('`batch: true`') as string,
    });
  });

  it('is refused when it writes more lines than it reads', async () => {
    const { engine } = await engineOf('process.stdout.write(line + "\\nmore\\n");');
    // The surplus line may arrive after the call that it belongs to; a later call notices it.
    const translateOften = async () => {
      for (let call = 0; call < 50; call++) await engine.translate(['b', 'c']);
    };
    await expect(translateOften()).rejects.toThrow('more lines than it read');
  });

  it('stops when asked to', async () => {
    const { engine } = await engineOf('');
    const controller = new AbortController();
    const result = engine.translate(['a'], { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(result).rejects.toThrow('enough');
  });
});

describe('a translator that answers at the end of its input', () => {
  it('is started for every call', async () => {
    const { engine, countStarts } = await engineOf('', {
      batch: true,
      onEnd: 'lines.forEach((line) => say(line + "!"));',
    });
    expect((await engine.translate(['a', 'b'])).map(show)).toEqual(['a!', 'b!']);
    expect((await engine.translate(['c'])).map(show)).toEqual(['c!']);
    expect(await countStarts()).toBe(2);
  });

  it('fails only the sentence that kills it by itself', async () => {
    const { engine } = await engineOf('if (line === "poison") process.exit(3);', {
      batch: true,
      onEnd: 'lines.forEach((line) => say(line));',
    });
    expect((await engine.translate(['poison', 'a', 'b'])).map(show)).toEqual(['failed', 'a', 'b']);
  });

  it('is refused when it writes fewer lines than it reads', async () => {
    const { engine } = await engineOf('', { batch: true, onEnd: 'say(lines.join(" "));' });
    await expect(engine.translate(['a', 'b'])).rejects.toThrow('fewer lines than it read');
  });
});

describe('any command engine', () => {
  it('says what to do when the program does not exist', async () => {
    const engine = createCommandEngine({
      id: 'command:none',
      command: 'no-such-translator-here',
      args: [],
      pair,
      timeoutMs: PATIENT,
    });
    await expect(engine.translate(['a'])).rejects.toMatchObject({
      name: 'EngineError',
      message: 'The translator no-such-translator-here cannot be started: there is no such program.',
      remedy: 'Install it, or correct the command in the configuration.',
    });
  });

  it('works in its one direction, is known by its command line, and can be disposed of twice', async () => {
    const { engine } = await engineOf('say(line);');
    expect(engine.supports(pair)).toBe(true);
    expect(engine.supports({ source: 'fr', target: 'en' })).toBe(false);
    expect(engine.fingerprint).toContain('.mjs');
    await engine.translate(['a']);
    await engine.dispose();
    await engine.dispose();
  });
});
