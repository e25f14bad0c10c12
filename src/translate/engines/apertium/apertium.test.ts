import { afterAll, describe, expect, it } from 'vitest';
import type { EngineOutput } from '../../../core/translation.js';
import { loadRegistry, type ApertiumEntry } from '../../registry/index.js';
import { Apertium } from './index.js';

const apertium = new Apertium({ environment: process.env });
const registry = await loadRegistry();
const entries = registry.entries.filter((entry): entry is ApertiumEntry => entry.engine === 'apertium');
const installed = new Set<string>();
for (const entry of entries) {
  if ((await apertium.parts(entry)).every(({ present }) => present)) installed.add(entry.id);
}

afterAll(() => apertium.dispose());

/** Names, ambiguous words and odd ends, so that a tagger that remembers shows it. */
const sentences = [
  'The minister said on Monday that the talks had been known to fail.',
  'Otherwise you will have to fit the pipes by hand.',
  'Councilor Hervieu is the known friend of ex-Mayor Dolmas.',
  'In May, Secretary Ken Ardavel had revoked the ban on drilling.',
  'I saw that one of them was real, and that thousands had been there.',
  'MM. Delorne and Petrov met in Vienna.',
  'Kerstin Valdahl liked to travel.',
  'When he had spoken, everyone was certain that Charles was right.',
  'Some 3,5 % of the *first* buyers asked for [sic] a refund, {all} <b>of</b> it: $5/km ^ \\ @ # ~.',
  'Lukas Varnika replaced the engine as a precaution',
  '“We are still waiting,” he told Ostrava News.',
  'What?',
];

describe.each(entries)('$id', (entry) => {
  const run = it.skipIf(!installed.has(entry.id));
  const { source, target } = entry.languages;

  const engines = async () => {
    const forward = await apertium.engine(entry, entry.apertium.forward, entry.languages);
    const back = await apertium.engine(entry, entry.apertium.back ?? [], { source: target, target: source });
    return { forward, back };
  };
  const texts = (outputs: readonly EngineOutput[]) =>
    outputs.map((output) => (output.status === 'translated' ? output.text : output.status));

  run(
    'translates each sentence by itself, there and back, whatever stands before it (skipped without Apertium)',
    async () => {
      const { forward, back } = await engines();
      const there = await forward.translate(sentences);
      const andBack = await back.translate(texts(there));
      expect(there.filter(({ status }) => status !== 'translated')).toEqual([]);
      expect((await forward.translate(sentences.toReversed())).toReversed()).toEqual(there);
      expect((await back.translate(texts(there).toReversed())).toReversed()).toEqual(andBack);
      const [alone] = await forward.translate(sentences.slice(3, 4));
      expect(alone).toEqual(there[3]);
    },
    120_000,
  );

  run(
    'marks unknown words and keeps what only looks like marks (skipped without Apertium)',
    async () => {
      const { forward } = await engines();
      const [marked, odd] = await forward.translate([sentences[5]!, 'See a * b # c [sic] <i> \\ @ ~ {x} ^.']);
      if (marked?.status !== 'translated' || odd?.status !== 'translated') throw new Error('not translated');
      const words = marked.unknownWords.map(({ start, end }) => marked.text.slice(start, end));
      expect(words).toContain('Delorne');
      expect(marked.text).not.toMatch(/[*#@]/);
      expect(odd.text.match(/[*#[\]<>\\@~{}^]/g)?.join('')).toBe('*#[]<>\\@~{}^');
    },
    120_000,
  );
});
