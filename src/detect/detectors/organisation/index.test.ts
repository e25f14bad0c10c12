import { describe, expect, it } from 'vitest';
import { alignText } from '../../../../test/helpers/align-text.js';
import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';
import { frenchPack } from '../../../../test/helpers/rule-pack.js';
import { detect } from '../../index.js';

const pack = { ...frenchPack, rules: frenchPack.rules.filter(({ detector }) => detector === 'organisation') };

function found(text: string, french?: string) {
  const document = alignText(text, french === undefined ? {} : { 'recorded:test': [french] });
  return detect(document, pack).map(({ suggestion, confidence }) => [suggestion?.text, confidence]);
}

describe('organisation', () => {
  it('is surer of a corrupted name the more speaks for it', () => {
    expect(found('The agency CASS reported it.')).toEqual([['TASS', 0.65]]);
    expect(found('The Russian agency CASS reported it.')).toEqual([['TASS', 0.9]]);
    expect(found('The agency CASS reported it.', 'L’agence TASS l’a rapporté.')).toEqual([['TASS', 0.95]]);
  });

  it('rules out a name that goes with another nationality', () => {
    expect(found('The Swiss agency CASS reported it.')).toEqual([]);
  });

  it('needs the right name attested where words only tell that somebody speaks', () => {
    expect(found('It is over, according to CASS.')).toEqual([]);
    expect(found('It is over, according to CASS.', 'C’est fini, selon TASS.')).toEqual([['TASS', 0.95]]);
  });

  it('says what the lexicon entry was and in which context', () => {
    const [detection] = detect(alignText('The Russian public agency CASS reported it.'), pack);
    expect(detection?.evidence).toEqual([
      { kind: 'lexicon', entry: 'TASS', distance: 1, context: 'Russian public agency' },
    ]);
  });

  it('takes an acronym for French only in its own field', () => {
    expect(found('The CPI court in The Hague sat.').map(([name]) => name)).toEqual(['ICC']);
    expect(found('The CPI rose as inflation went up.')).toEqual([]);
  });

  it('leaves correct names alone', () => {
    expect(found('The Russian agencies TASS and RIA Novosti reported it.')).toEqual([]);
  });
});

testDetectorCases('organisation', new URL('./cases/', import.meta.url));
