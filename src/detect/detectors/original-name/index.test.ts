import { describe, expect, it } from 'vitest';
import { readExample } from '../../../../src/cli/rule-examples.js';
import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';
import { frenchPack } from '../../../../test/helpers/rule-pack.js';
import { detect } from '../../index.js';
import { alignText } from '../../../../test/helpers/align-text.js';

const pack = {
  ...frenchPack,
  rules: frenchPack.rules.filter(({ detector }) => detector === 'original-name'),
};

/** What is flagged, with the confidence and what should stand there. */
function found(original: readonly string[], copy: readonly string[]) {
  const document = readExample({ original, copy }, 'fr');
  return detect(document, pack).map(({ span, confidence, suggestion }) => ({
    words: document.document.text.slice(span.start, span.end),
    form: suggestion?.text,
    confidence,
  }));
}

describe('original-name', () => {
  it('says nothing without an original', () => {
    expect(detect(alignText('The mayor Karel Dvo-ek received them.'), pack)).toEqual([]);
  });

  it('suggests the name as the original has it, or as English writes it', () => {
    expect(
      found(['Le préfet Čeněk Malý a appelé M. Netanyahou.'], ['The prefect enk Maly called Mr. Netanhu.']),
    ).toMatchObject([
      { words: 'enk', form: 'Čeněk' },
      { words: 'Netanhu', form: 'Netanyahu' },
    ]);
  });

  it('is surer of a wrong letter where the copy has the right form elsewhere', () => {
    const alone = found(['Selon Zwarenko, non.'], ['According to Zwaranko, no.']);
    const attested = found(
      ['Selon Zwarenko, non.', 'Zwarenko est parti.'],
      ['According to Zwaranko, no.', 'Zwarenko left.'],
    );
    expect(attested[0]?.confidence).toBeGreaterThan(alone[0]?.confidence ?? 1);
  });

  it('believes a back-translation that has the name', () => {
    const document = readExample({ original: ['La ville de Lesoto.'], copy: ['The town of Lesotto.'] }, 'fr');
    const translated = { ...document, ...backTranslated('La ville de Lesoto.') };
    expect(detect(translated, pack)).toEqual([]);
  });
});

function backTranslated(text: string) {
  const { models, backTranslations } = alignText('x', { 'recorded:a': [text] });
  return { models, backTranslations };
}

testDetectorCases('original-name', new URL('./cases/', import.meta.url));
