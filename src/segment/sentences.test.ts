import { describe, expect, it } from 'vitest';
import { splitSentences, type SegmentLanguage } from './sentences.js';

function cut(text: string, language: SegmentLanguage = 'en'): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Sentences are written apart with ` | `. */
const ENGLISH = [
  'MM. Roe and Poe met Mr. Dent. | Mrs. Lee and Ms. Ray left.',
  'Dr. Ash, Gen. Elm, Sen. Fox, Rep. Elk, Gov. Oak and Lt. Col. Yew spoke. | St. Ives is No. 10. | See Nos. 4 and 5.',
  'The U.S. Senate met. | He left the U.S. | He went to the U.N. | They met at 5 p.m. Wednesday. | It ended at 6 p.m. | The rest slept.',
  'J. K. Marlow and Harsh V. Rao met on Feb. 24 at Acme Inc. headquarters. | Red vs. Blue ended 3.5 to 2.',
  '“It is done.” | He left. | “It is done,” said Mr. Roe. | “Is it!” he said. | “No!” | The crowd left.',
  '“Is it?” Mr. Roe asked. | “Why?” | Mr. Roe left.',
  'It protects our schools.”comments one. | It protects our schools. » | He left.',
  'He said: "We won. " | He left. | "We lost." | She stayed.',
  'The court, the street … | The reform … in the end. | He paused... | Then he left.',
  '(He left.) | She stayed (it was late). | “The terms were met (…) | We go on.”',
  'He earned $1.5 million. | In 2020 he left. | 1. The first thing. | Plan B. | The end.',
  'See example.com/Foo.Bar now. | Yahoo! said no.',
];
const RUN_TOGETHER: [string, string[]][] = [
  ['It was the majority.The others won.', ['It was the majority.', 'The others won.']],
  ['He left.\nShe stayed.', ['He left.', 'She stayed.']],
];

describe('splitSentences', () => {
  it.each(ENGLISH)('cuts English: %s', (marked) => {
    expect(cut(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));
  });

  it.each(RUN_TOGETHER)('cuts where the space is not a plain one: %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each([
    'M. Lebrun a vu MM. Roe et Poe, Mme Lee et Me Ray. | Le n° 10 est, selon l’art. 5, à la p. 3, etc. | Il part.',
    '« Je reste. » | Il part. | «\u00a0Non\u00a0!\u00a0» a dit M. Roe.',
  ])('cuts French: %s', (marked) => {
    expect(cut(marked.replaceAll(' | ', ' '), 'fr')).toEqual(marked.split(' | '));
  });

  it('cuts a text longer than its window as it cuts the parts', () => {
    const sentence = 'Mr. Roe said that the talks at No. 10 went on.';
    expect(cut(Array(200).fill(sentence).join(' '))).toEqual(Array(200).fill(sentence));
  });
});
