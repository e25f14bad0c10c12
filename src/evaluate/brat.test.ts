import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../core/span.js';
import { readBrat } from './brat.js';

const TEXT = '𝐁reaking 🗞: MM. Holm and Vik spoke.';
const read = (annotations: string, text = TEXT) => readBrat(annotations, 'a.ann', text);

describe('readBrat', () => {
  it('turns code points into code units', () => {
    const [span] = read('T1\thonorific 12 15\tMM.\n#1\tAnnotatorNotes T1\tHolm and Vik\n');
    expect(span).toEqual({ category: 'honorific', optional: false, span: { start: 14, end: 17 } });
    expect(sliceSpan(TEXT, span!.span)).toBe('MM.');
  });

  it('tells optional labels, keeps the order of the file, and takes discontinuous spans whole', () => {
    const spans = read('T2\toptional_calque 9 10;16 20\tx\r\nT1\ttense 0 2\tx\r\n');
    expect(spans.map(({ category, optional }) => [category, optional])).toEqual([
      ['calque', true],
      ['tense', false],
    ]);
    expect(spans[0]?.span).toEqual({ start: 10, end: 22 });
  });

  it.each([
    ['T1 calque 1 2', 'not a text-bound annotation'],
    ['T1\tcalque one 2\tx', 'not a text-bound annotation'],
    ['T1\tnonsense 1 2\tx', 'nonsense is no category'],
    ['T1\tcalque 5 500\tx', '5 500 is no range'],
    ['T1\tcalque 5 5\tx', '5 5 is no range'],
  ])('points at the line of “%s”', (line, message) => {
    expect(() => read(`T1\tcalque 1 2\tx\n${line}\n`)).toThrow(`a.ann:2:1: ${message}`);
  });
});
