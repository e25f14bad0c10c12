import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../core/span.js';
import { findExpression } from './find-expression.js';
import { frenchWords } from './french-words.js';
import { findLookAlike } from './look-alike.js';

function find(text: string, expression: string): string | undefined {
  const span = findExpression(frenchWords(text), frenchWords(expression));
  return span && sliceSpan(text, span);
}

describe('findExpression', () => {
  it.each([
    ['a déclaré hier la présidente de la chambre', 'président', 'présidente'],
    ['L’ÉTAT a indiqué qu’il paierait', 'indiquer', 'indiqué'],
    ['l’agence publique russe', 'agence public', 'agence publique'],
    ['la diplomatie officielle russe', 'diplomatie russe', 'diplomatie officielle russe'],
    ['le porte-parole de l’Otan', 'OTAN', 'Otan'],
    ['la majorité d’idées', 'majorité idée', 'majorité d’idées'],
    ['une œuvre', 'oeuvre', 'œuvre'],
  ])('in “%s” finds “%s”', (text, expression, found) => {
    expect(find(text, expression)).toBe(found);
  });

  it.each([
    ['dans ce cas précis', 'CAS'],
    ['tu viens', 'tué'],
    ['la russe et grande et vieille et belle diplomatie', 'russe diplomatie'],
    ['', 'agence'],
    ['agence', ''],
  ])('in “%s” does not find “%s”', (text, expression) => {
    expect(find(text, expression)).toBeUndefined();
  });
});

describe('findLookAlike', () => {
  const lookAlike = (flagged: string, text: string, expected: string) => {
    const span = findLookAlike(flagged, text, frenchWords(text), frenchWords(expected));
    return span && sliceSpan(text, span);
  };

  it.each([
    ['interview', 'Ni interview ni rencontre', 'entretien', 'interview'],
    ['must present', 'Elle présentera ses comptes', 'devoir', 'présentera'],
    [
      'Ministry of External Affairs',
      'le ministère des Relations extérieures',
      'affaires étrangères',
      'ministère',
    ],
  ])('of “%s” sees in “%s”, instead of “%s”, “%s”', (flagged, text, expected, found) => {
    expect(lookAlike(flagged, text, expected)).toBe(found);
  });

  it.each([
    ['economies', 'faire des économies', 'économies'],
    ['on the other hand', 'Il a mis la main dessus', 'en revanche'],
    ['madman', 'Le fou a été hospitalisé', 'forcené'],
  ])('of “%s” sees nothing in “%s” other than “%s”', (flagged, text, expected) => {
    expect(lookAlike(flagged, text, expected)).toBeUndefined();
  });
});
