import { describe, expect, it } from 'vitest';
import { alignText } from '../../../../test/helpers/align-text.js';
import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';
import { frenchPack } from '../../../../test/helpers/rule-pack.js';
import { detect } from '../../index.js';

const pack = { ...frenchPack, rules: frenchPack.rules.filter(({ detector }) => detector === 'untranslated') };

function found(text: string, ...french: string[]) {
  const recorded = Object.fromEntries(french.map((translation, i) => [`recorded:${i}`, [translation]]));
  const document = alignText(text, recorded);
  return detect(document, pack).map(({ span, confidence }) => [text.slice(span.start, span.end), confidence]);
}

describe('untranslated', () => {
  it('is surer of a French word that the models copied through', () => {
    const text = 'It was a bavure, he said.';
    expect(found(text)).toEqual([['bavure', 0.45]]);
    expect(found(text, 'C’était une bavure, dit-il.')).toEqual([['bavure', 0.7]]);
  });

  it('takes an unknown word only when every reliable model copied it', () => {
    const text = 'They call it a zgrovnik.';
    expect(found(text)).toEqual([]);
    expect(found(text, 'Ils appellent cela un zgrovnik.')).toEqual([['zgrovnik', undefined]]);
    expect(found(text, 'Ils appellent cela un zgrovnik.', 'Ils le nomment autrement.')).toEqual([]);
  });

  it('names the models that copied a word', () => {
    const text = 'They call it a zgrovnik.';
    const [detection] = detect(alignText(text, { 'recorded:a': ['Un zgrovnik.'] }), pack);
    expect(detection?.evidence).toEqual([
      { kind: 'unknown-word', model: 'recorded:a', segment: 0, word: 'zgrovnik' },
    ]);
  });

  it('takes a run of French words as one', () => {
    expect(found('It is a mouvement de grève générale, he said.')).toEqual([
      ['mouvement de grève générale', 0.75],
    ]);
  });

  it('suggests the English of a listed term, possessive or not', () => {
    const [detection] = detect(alignText('Macronie’s plan failed.'), pack);
    expect(detection?.suggestion?.text).toBe('the Macron camp');
  });
});

testDetectorCases('untranslated', new URL('./cases/', import.meta.url));
