import { wordPieces } from '../core/words.js';

/** Detection looks at this many UTF-16 code units from the start: 10,000 words. */
const SAMPLE_LENGTH = 65_536;

/** Shorter copy, in words, gets the benefit of the doubt. */
const MIN_WORDS = 40;

/** Shorter paragraphs, in words, are left out of the vote. */
const MIN_PARAGRAPH_WORDS = 8;

/** With this share of its words in English paragraphs, copy is English that quotes something else. */
const ENGLISH_SHARE = 0.25;

/**
 * The language of copy that is surely not English, as an English name (`French`), or undefined for English
 * copy and wherever there is doubt.
 *
 * Copy is refused only when the whole is not English and hardly any of its paragraphs is.
 */
export async function foreignLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (countWords(sample) < MIN_WORDS) return undefined;
  const { eld } = await import('eld/extrasmall');
  const { language } = eld.detect(sample);
  if (language === '' || language === 'en') return undefined;
  const isEnglish = (paragraph: string): boolean => eld.detect(paragraph).language === 'en';
  if (englishShare(sample, isEnglish) >= ENGLISH_SHARE) return undefined;
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

function englishShare(sample: string, isEnglish: (paragraph: string) => boolean): number {
  let english = 0;
  let all = 0;
  for (const paragraph of sample.split(/[\r\n]+/)) {
    const words = countWords(paragraph);
    if (words < MIN_PARAGRAPH_WORDS) continue;
    all += words;
    if (isEnglish(paragraph)) english += words;
  }
  return all === 0 ? 0 : english / all;
}

function countWords(text: string): number {
  return wordPieces(text, 'en').filter(({ isWord }) => isWord).length;
}
