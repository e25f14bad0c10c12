import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreliabilities } from './reliability.js';

const there = { source: 'en', target: 'fr' };
const back = { source: 'fr', target: 'en' };

const english =
  'The minister said on Tuesday that the talks with the unions would go on until the end of the week.';
const french =
  'Le ministre a déclaré mardi que les discussions avec les syndicats se poursuivraient jusqu’à la fin de la semaine.';

function check(source: string, text: string, pair = there) {
  return unreliabilities(source, { text }, pair);
}

describe('unreliabilities', () => {
  it.each([
    [english, french],
    ['Yes.', 'Oui.'],
    ['He earned 1,000,000,000,000 dollars.', 'Il a gagné 1 000 000 000 000 de dollars.'],
    [
      'It went on and on and on and on and on.',
      'Ça a continué encore et encore et encore et encore et encore.',
    ],
    ['Harper needs a vision.', 'Harper a besoin d’une vision.'],
    ['“No, no, no, no,” she said.', '« Non, non, non, non, non », dit-elle.'],
    ['Paris, Lyon, Marseille', 'Paris, Lyon, Marseille'],
    ['Volvo Norge AS', 'Volvo Norge AS'],
    ['Contents ............ 5', 'Sommaire ............ 5'],
    ['', ''],
  ])('believes %j → %j', (source, text) => {
    expect(check(source, text)).toEqual([]);
    expect(check(text, source, back)).toEqual([]);
  });

  it('reports what the engine says of its limit', () => {
    expect(unreliabilities(english, { text: french, truncated: true }, there)).toEqual(['cut']);
    expect(unreliabilities(english, { text: french, truncated: undefined }, there)).toEqual([]);
  });

  it.each([
    'Le ministre a déclaré mardi que les',
    'Le ministre a déclaré mardi que les discussions avec les syndicats se poursuivraient jusqu’à la fin de l’',
  ])('sees that %j was cut', (text) => {
    expect(check(english, text)).toContain('cut');
  });

  it('lets a headline, or a sentence that is whole but for its full stop, be', () => {
    expect(check('Minister resigns after vote', 'Le ministre démissionne')).toEqual([]);
    expect(check(english, french.slice(0, -1))).toEqual([]);
  });

  it.each([
    `${french.slice(0, 40)} de de de de de de.`,
    `${french.slice(0, 60)}${' et les syndicats'.repeat(6)}.`,
    `Le ministre ${'-'.repeat(12)}.`,
  ])('sees the loop in %j', (text) => {
    expect(check(english, text)).toContain('loops');
  });

  it('sees text that stays in the language of the source', () => {
    expect(check(english, english)).toEqual(['untranslated']);
    expect(check(french, french, back)).toEqual(['untranslated']);
    expect(
      check(english, 'The ministre said on mardi that the talks with the unions would go on.'),
    ).toContain('untranslated');
    expect(check('Unions reject latest pay offer', 'Unions reject latest offre pay')).toEqual([
      'untranslated',
    ]);
  });

  it('sees copied words in languages it knows no function words of', () => {
    const pair = { source: 'sv', target: 'fi' };
    expect(
      check(
        'Ministern sade att samtalen fortsätter i dag.',
        'Ministern sade att samtalen fortsätter i dag.',
        pair,
      ),
    ).toEqual(['untranslated']);
  });

  it('sees lengths that cannot be', () => {
    expect(check(english, '')).toEqual(['cut', 'length']);
    expect(check('Talks resume.', french + ' ' + french)).toEqual(['length']);
  });

  it('takes any two strings', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, text, (source, output) => {
        const found = check(source, output);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
