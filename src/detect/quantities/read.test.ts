import { describe, expect, it } from 'vitest';
import { readQuantities } from './read.js';
import type { QuantityLanguage } from './source.js';

/** What each quantity most probably is, units of time by themselves left out. */
function keys(text: string, language: QuantityLanguage): string[] {
  return readQuantities(text, language)
    .filter(({ form }) => form !== 'unit')
    .map((quantity) => quantity.keys[0] ?? '');
}

/** Whether two texts of one quantity can mean the same. */
function agree(french: string, english: string): boolean {
  const a = readQuantities(french, 'fr').flatMap((quantity) => quantity.keys);
  const b = readQuantities(english, 'en').flatMap((quantity) => quantity.keys);
  return a.some((key) => b.includes(key));
}

describe('readQuantities', () => {
  it.each([
    ['1,5 milliard', 'n:1500000000'],
    ['10 000', 'n:10000'],
    ['10.000', 'n:10000'],
    ['10\u202f000', 'n:10000'],
    ['70 mille', 'n:70000'],
    ['soixante-dix mille', 'n:70000'],
    ['quatre-vingt-dix-sept', 'n:97'],
    ['quatre-vingts', 'n:80'],
    ['vingt et un', 'n:21'],
    ['soixante et onze', 'n:71'],
    ['deux cent trente', 'n:230'],
    ['dix-huit', 'n:18'],
    ['la dix-neuvième', 'n:19'],
    ['mille neuf cent quatorze', 'n:1914'],
    ['un million et demi', 'n:1500000'],
    ['deux ans et demi', 'n:2.5'],
    ['les années 90', 'n:1990'],
    ['XIXe siècle', 'n:19'],
    ['17h30', 't:1050'],
    ['17 heures 30', 't:1050'],
    ['des milliers', 'v:1000'],
    ['le quatre-vingtième', 'n:80'],
    ['12,5 Mds', 'n:12500000000'],
    ['835 mille 582', 'n:835582'],
    ['3 millions 200 mille', 'n:3200000'],
    ['3 billions', 'n:3000000000000'],
  ])('reads French %s', (text, key) => {
    expect(keys(text, 'fr')).toEqual([key]);
  });

  it.each([
    ['1.5 billion', 'n:1500000000'],
    ['$1.5bn', 'n:1500000000'],
    ['10,000', 'n:10000'],
    ['seventy thousand', 'n:70000'],
    ['1.2 thousand million', 'n:1200000000'],
    ['two hundred and five', 'n:205'],
    ['two thousand and five', 'n:2005'],
    ['a million and a half', 'n:1500000'],
    ['two years and a half', 'n:2.5'],
    ['the 1990s', 'n:1990'],
    ['the 90s', 'n:1990'],
    ['19th century', 'n:19'],
    ['5.30 pm', 't:1050'],
    ['5:30 p.m.', 't:1050'],
    ['thousands', 'v:1000'],
    ['twenty-first', 'n:21'],
  ])('reads English %s', (text, key) => {
    expect(keys(text, 'en')).toEqual([key]);
  });

  it.each([
    ['une trentaine de personnes', 'some thirty people'],
    ['17h30', '17:30'],
    ['à 8 heures', 'at 8 p.m.'],
    ['deux fois', 'twice'],
    ['un tiers', 'one third'],
    ['la moitié', 'half'],
    ['50 %', 'half'],
    ['le premier', 'the 1st'],
    ['la saison 2009-10', '2010'],
    ['le 2 mars', 'March 2'],
    ['une demi-douzaine', 'six'],
    ['vingt-quatre heures', 'a day'],
    ['une décennie', 'ten years'],
    ['une centaine de milliers', 'a hundred thousand'],
    ['quelques centaines', 'several hundred'],
    ['vers 17 heures', "at five o'clock in the afternoon"],
    ['à 11H00', 'at 11am'],
    ['à 5h13', 'at 5.13 on Monday'],
    ['le projet S21', 'the Stuttgart 21 project'],
    ['dans la nuit de samedi à dimanche', 'on Saturday night'],
    ['dans la nuit de dimanche', 'on Saturday night'],
    ['dans la nuit de lundi', 'on Sunday night'],
    ['les années 80', 'the 1880s'],
    ['dix-huit mois', 'one and a half years'],
    ['500 000 personnes', 'half a million people'],
    ['3 billions de dollars', '3 billion dollars'],
    ['le nouveau plan de 100 M€', 'the new €100 million plan'],
  ])('takes %s for %s', (french, english) => {
    expect(agree(french, english)).toBe(true);
  });

  it('keeps numbers apart that do not add up', () => {
    expect(keys('two three-year terms', 'en')).toEqual(['n:2', 'n:3']);
    expect(keys('un score de 3-1', 'fr')).toEqual(['n:1', 'n:3', 'n:1']);
    expect(keys('en 2010 300 personnes', 'fr')).toEqual(['n:2010', 'n:300']);
  });

  it('knows units', () => {
    const units = (text: string, language: QuantityLanguage) =>
      readQuantities(text, language).map(({ unit }) => unit?.name);
    expect(units("15 %, 3 pour cent, 1,5 million d'euros, 3 km", 'fr')).toEqual([
      'percent',
      'percent',
      'euro',
      'kilometre',
    ]);
    expect(units('15 percent, $3 million, 4 per cent, 5 US dollars', 'en')).toEqual([
      'percent',
      'dollar',
      'percent',
      'dollar',
    ]);
  });

  it('takes figures in names, entities and addresses for no numbers', () => {
    expect(keys('the G20, it&#39;s, https://example.org/2012', 'en')).toEqual(['c:g20']);
  });
});
