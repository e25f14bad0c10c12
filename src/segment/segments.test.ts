import { describe, expect, it } from 'vitest';
import { segmentText } from './index.js';

function kinds(text: string): string[] {
  return segmentText(text).segments.map(({ kind, text: words }) => `${kind}: ${words}`);
}

describe('segmentText', () => {
  it('tells headlines and crossheads from sentences', () => {
    expect(
      kinds('Ministers meet at the lake\n\nThey met. They left.\n\nA long night\n\nIt rained\n'),
    ).toEqual([
      'headline: Ministers meet at the lake',
      'sentence: They met.',
      'sentence: They left.',
      'headline: A long night',
      'sentence: It rained',
    ]);
  });

  it.each([
    ['OSLO, March 2 (AFP) — They met.', ['dateline: OSLO, March 2 (AFP) —', 'sentence: They met.']],
    ['OSLO (Reuters) - They met.', ['dateline: OSLO (Reuters) -', 'sentence: They met.']],
    ['OSLO — They met.', ['dateline: OSLO —', 'sentence: They met.']],
    ['New Delhi (AFP) – They met.', ['dateline: New Delhi (AFP) –', 'sentence: They met.']],
    [
      '04/05/2023 07:06:07\u00a0–\u00a0 \u00a0Oslo (AFP)\u00a0–\u00a0©\u00a02023\u00a0AFP',
      ['dateline: 04/05/2023 07:06:07\u00a0–\u00a0 \u00a0Oslo (AFP)\u00a0–\u00a0©\u00a02023\u00a0AFP'],
    ],
    ['LIVE — They met.', ['sentence: LIVE — They met.']],
    ['Mr Roe (AP) said no.', ['sentence: Mr Roe (AP) said no.']],
  ])('finds datelines: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'One.\nTwo.\nThree.',
    'One.\r\nTwo.\r\nThree.',
    'One.\rTwo.\rThree.',
    'One.\n \n\nTwo.\n\nThree.',
  ])('finds the paragraphs of %j', (text) => {
    expect(segmentText(text).paragraphs).toHaveLength(3);
  });

  it('joins the lines of a paragraph that was wrapped at a fixed width', () => {
    const text =
      'The ministers who had come to the lake for the talks said on\nMonday that they would stay for as long as it takes to agree\non a text.\n\nThey left.';
    const { paragraphs, segments } = segmentText(text);
    expect(paragraphs).toHaveLength(2);
    expect(segments).toHaveLength(2);
  });

  it('tags words and marks where they stand', () => {
    const text = 'He can’t say “no”.';
    expect(segmentText(text).tokens.map((token) => `${token.text}/${token.pos}`)).toEqual([
      'He/PRON',
      'ca/AUX',
      'n’t/PART',
      'say/VERB',
      '“/PUNCT',
      'no/DET',
      '”/PUNCT',
      './PUNCT',
    ]);
  });

  it('leaves an overlong word as one token', () => {
    const { tokens } = segmentText(`He wrote ${'x'.repeat(5000)} here.`);
    expect(tokens.map(({ text }) => text.length)).toEqual([2, 5, 5000, 4, 1]);
  });
});
