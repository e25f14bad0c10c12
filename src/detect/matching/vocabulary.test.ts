import { describe, expect, it } from 'vitest';
import { NOTHING_SAID } from '../../core/saying.js';
import { Vocabulary, withoutAccents } from './vocabulary.js';

const vocabulary = new Vocabulary({
  organisations: [],
  exonyms: [],
  transliterations: [],
  saying: NOTHING_SAID,
  english: new Set(['cafe', 'stadium', 'wide', 'work', 'close', 'party', 'live', 'stream']),
  french: new Set(['oeuvre', 'grève']),
  names: new Set(['lyon']),
});

describe('vocabulary', () => {
  it.each(['café', 'stadium-wide', 'works', 'worker', 'closed', 'parties', 'reworked', 'livestream'])(
    'knows %s as English',
    (word) => {
      expect(vocabulary.isEnglish(word)).toBe(true);
    },
  );

  it.each(['grève', 'zgrovnik', 'lyon'])('does not take %s for English', (word) => {
    expect(vocabulary.isEnglish(word)).toBe(false);
  });

  it('finds French words with ligatures', () => {
    expect(vocabulary.isFrench('œuvre')).toBe(true);
    expect(withoutAccents('œuvré')).toBe('oeuvre');
  });
});
