import { expect, it } from 'vitest';
import { EngineError } from '../../../core/errors.js';
import { parseMode, readMode } from './mode-file.js';

it('reads stages with quoted paths and placeholders', () => {
  const text =
    "lt-proc -w '/data/a b.bin' | apertium-tagger -g $2 \"/data/x.prob\"|lt-proc $1 '/data/g.bin'\n";
  expect(parseMode(text)).toEqual([
    { command: 'lt-proc', args: ['-z', '-w', '/data/a b.bin'] },
    { command: 'apertium-tagger', args: ['-z', '-g', '/data/x.prob'] },
    { command: 'lt-proc', args: ['-z', '-g', '/data/g.bin'] },
  ]);
});

it('says what to type when a mode is not installed', async () => {
  const reading = readMode('xxx-yyy', ['apertium', 'apertium-xxx-yyy'], { APERTIUM_DATADIR: '/nowhere' });
  await expect(reading).rejects.toThrow(EngineError);
  await expect(reading).rejects.toMatchObject({
    remedy: 'Type: sudo apt-get install -y apertium apertium-xxx-yyy',
  });
});
