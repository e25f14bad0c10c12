import { describe, expect, it } from 'vitest';
import { prompterOf } from './families.js';

const pair = { source: 'en', target: 'fr' };

describe('prompterOf', () => {
  it.each([
    ['marian', { text: 'It rains.' }],
    ['m2m100', { text: 'It rains.', src_lang: 'en', tgt_lang: 'fr' }],
    ['nllb', { text: 'It rains.', src_lang: 'eng_Latn', tgt_lang: 'fra_Latn' }],
    ['mbart', { text: 'It rains.', src_lang: 'en_XX', tgt_lang: 'fr_XX' }],
    ['t5', { text: 'translate English to French: It rains.' }],
  ] as const)('asks %s in its way', (family, prompt) => {
    expect(prompterOf(family, pair)?.('It rains.')).toEqual(prompt);
  });

  it('turns round for the way back', () => {
    expect(prompterOf('nllb', { source: 'fr', target: 'en' })?.('x')).toMatchObject({ src_lang: 'fra_Latn' });
  });

  it('takes names from the registry where the table has none', () => {
    const rare = { source: 'en', target: 'oc' };
    expect(prompterOf('nllb', rare)).toBeUndefined();
    expect(prompterOf('nllb', rare, { oc: 'oci_Latn' })?.('x')).toMatchObject({ tgt_lang: 'oci_Latn' });
  });
});
