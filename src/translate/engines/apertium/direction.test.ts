import { afterEach, describe, expect, it } from 'vitest';
import { stubApertium, type StubApertium } from '../../../../test/helpers/stub-apertium.js';
import { EngineError } from '../../../core/errors.js';
import type { EngineOutput } from '../../../core/translation.js';
import { Direction, type DirectionLimits } from './direction.js';
import { readMode } from './mode-file.js';

const sentences = Array.from({ length: 60 }, (_, index) => `Sentence number ${index}.`);
const shouted = sentences.map((sentence) => sentence.toUpperCase());
const cleanup: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const clean of cleanup.splice(0)) await clean();
});

async function open(stages: readonly string[], limits: Partial<DirectionLimits> = {}) {
  const stub = await stubApertium({ 'xxx-yyy': stages });
  const direction = await openIn(stub, limits);
  return { direction, stub };
}

async function openIn(stub: StubApertium, limits: Partial<DirectionLimits>) {
  const mode = await readMode('xxx-yyy', ['apertium-xxx-yyy'], stub.environment);
  const direction = new Direction({
    mode,
    packages: ['apertium-xxx-yyy'],
    environment: stub.environment,
    limits,
  });
  cleanup.push(
    () => direction.dispose(),
    () => stub.remove(),
  );
  return direction;
}

const texts = (outputs: readonly EngineOutput[]) =>
  outputs.map((output) => (output.status === 'translated' ? output.text : output.status));

describe('Direction', () => {
  it('starts once and keeps order, also for callers at the same time', async () => {
    const { direction, stub } = await open(['', '', '']);
    const [first, second] = await Promise.all([
      direction.translate(sentences),
      direction.translate(sentences.toReversed()),
    ]);
    expect(texts(first)).toEqual(shouted);
    expect(texts(second)).toEqual(shouted.toReversed());
    expect(await stub.starts()).toBe(1);
  });

  it('loses nothing when a stage in the middle keeps dying', async () => {
    const { direction, stub } = await open(['', '--crash-after=25', '']);
    expect(texts(await direction.translate(sentences))).toEqual(shouted);
    expect(await stub.starts()).toBeGreaterThan(2);
  });

  it('reports only the sentence that kills the engine by itself', async () => {
    const { direction } = await open(['', '--crash-on=POISON', '']);
    const poisoned = sentences.with(20, 'A poison sentence.').with(40, 'More poison.');
    const outputs = await direction.translate(poisoned);
    expect(outputs[20]).toMatchObject({ status: 'failed' });
    expect((outputs[20] as { reason: string }).reason).toContain('stub-stage ended by SIGSEGV');
    expect(outputs[40]).toMatchObject({ status: 'failed' });
    expect(texts(outputs).filter((text) => text === 'failed')).toHaveLength(2);
    expect(texts(outputs.toSpliced(40, 1).toSpliced(20, 1))).toEqual(
      shouted.toSpliced(40, 1).toSpliced(20, 1),
    );
  });

  it('kills an engine that hangs, and reports the sentence that makes it hang', async () => {
    const { direction } = await open(['', '--hang-on=POISON'], { sentenceMs: 700, codeUnitMs: 0 });
    const outputs = await direction.translate(sentences.with(3, 'Some poison.'));
    expect(texts(outputs)).toEqual(shouted.with(3, 'failed'));
  });

  it('notices that a sentence was swallowed', async () => {
    const { direction } = await open(['--skip=swallow'], { sentenceMs: 700, codeUnitMs: 0 });
    const outputs = await direction.translate(sentences.with(3, 'A swallow.'));
    expect(texts(outputs)).toEqual(shouted.with(3, 'failed'));
  });

  it('says what to type when the engine does not start', async () => {
    const { direction } = await open(['--broken']);
    const failure = direction.translate(['Hello.']);
    await expect(failure).rejects.toThrow(EngineError);
    await expect(failure).rejects.toMatchObject({
      remedy: 'Type: sudo apt-get install -y apertium-xxx-yyy',
    });
  });

  it('says what to type when a program is missing', async () => {
    const stub = await stubApertium({ 'xxx-yyy': [''] });
    const direction = await openIn({ ...stub, environment: { ...stub.environment } }, {});
    const missing = new Direction({
      mode: { name: 'xxx-yyy', text: '', stages: [{ command: 'no-such-program', args: [] }] },
      packages: ['apertium'],
      environment: stub.environment,
    });
    await expect(missing.translate(['Hello.'])).rejects.toThrow(/could not be started \(ENOENT\)/);
    expect(texts(await direction.translate(['Hello.']))).toEqual(['HELLO.']);
  });

  it('leaves alone what has no words, and refuses what is too long', async () => {
    const { direction, stub } = await open([''], { codeUnits: 100 });
    const outputs = await direction.translate(['', ' * * * ', 'x'.repeat(101)]);
    expect(texts(outputs)).toEqual(['', '* * *', 'failed']);
    expect(await stub.starts()).toBe(0);
  });

  it('stops when it is told to, and goes on afterwards', async () => {
    const { direction } = await open(['']);
    const abort = new AbortController();
    const running = direction.translate(sentences, { signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect(texts(await direction.translate(sentences))).toEqual(shouted);
  });

  it('fails what is under way when it is closed', async () => {
    const { direction } = await open(['']);
    const running = direction.translate(sentences);
    await Promise.all([expect(running).rejects.toThrow(EngineError), direction.dispose()]);
    await direction.dispose();
  });
});
