import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, hasWords } from './text-format.js';

describe('encode', () => {
  it('sends no reserved character, mark or control character as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sentence) => {
        expect(/[*#@~[\]{}^\\<>$/\p{Cc}]/u.test(encode(sentence).text.replace(/\\[$/]/g, ''))).toBe(false);
      }),
    );
  });

  it('gives back what it sent', () => {
    const alphabet = fc.constantFrom(...'a b * # @ ~ [ ] { } ^ \\ < > $ / . é'.split(' '), ' ');
    fc.assert(
      fc.property(fc.string({ unit: alphabet }), (sentence) => {
        const { text, stopAdded } = encode(sentence);
        expect(decode(text, stopAdded)).toEqual({
          text: sentence
            .trim()
            .replace(/ +/g, ' ')
            .replace(stopAdded ? / +$/ : /$^/, ''),
          unknownWords: [],
        });
      }),
    );
  });

  it('ends a sentence for the tagger', () => {
    expect(encode('No end')).toEqual({ text: 'No end.', stopAdded: true });
    expect(encode('An end?')).toEqual({ text: 'An end?', stopAdded: false });
  });

  it('turns line ends, NULs and lone surrogates into what cannot break the stream', () => {
    expect(encode('a\0b\r\nc\td\ud800e.').text).toBe('a b c d\ufffde.');
  });
});

describe('decode', () => {
  const words = (output: string) => {
    const { text, unknownWords } = decode(output, false);
    return { text, words: unknownWords.map(({ start, end }) => text.slice(start, end)) };
  };

  it('takes marks off and says which words they stood before', () => {
    expect(words('El *Blinken va dir, *Lavrov.')).toEqual({
      text: 'El Blinken va dir, Lavrov.',
      words: ['Blinken', 'Lavrov'],
    });
    expect(words('C’est \\@darse# cuenta et @chien.')).toEqual({
      text: 'C’est darse cuenta et chien.',
      words: ['darse', 'chien'],
    });
  });

  it('takes off the marks of words that could not be inflected, which are not unknown', () => {
    expect(words('un 70 #per cent')).toEqual({ text: 'un 70 per cent', words: [] });
  });

  it('leaves asterisks of the copy alone', () => {
    const { text, stopAdded } = encode('a*b **c**');
    expect(decode(text.replace('b', '*b'), stopAdded)).toEqual({
      text: 'a*b **c**',
      unknownWords: [{ start: 2, end: 3 }],
    });
  });

  it('takes off the full stop that was added, and double spaces', () => {
    expect(decode(' Dijo  esto .', true).text).toBe('Dijo esto');
  });
});

it('knows what has words', () => {
  expect(['a', '5', '—', ' ', ''].map(hasWords)).toEqual([true, true, false, false, false]);
});
