import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../core/span.js';
import { findExpression } from './find-expression.js';
import { frenchWords } from './french-words.js';

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
