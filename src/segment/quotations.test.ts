import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs.js';
import { findQuotations } from './quotations.js';

function quotations(text: string): string[] {
  return findQuotations(text, splitParagraphs(text)).map(
    ({ depth, style, open, close, span }) =>
      `${depth} ${style} ${open ?? '-'}${close ?? '-'} ${text.slice(span.start, span.end)}`,
  );
}

describe('findQuotations', () => {
  it.each([
    ['He said "no" and "yes,".', ['0 straight "" "no"', '0 straight "" "yes,"']],
    ['“One,” he said.', ['0 curly “” “One,”']],
    ['« Oui » he said.', ['0 guillemets «» « Oui »']],
    ["The workers' union 'won' it. Don't.", ["0 single '' 'won'"]],
    ["In the '90s it was rock 'n' roll.", []],
    ['It is 12" wide.', []],
    [
      '“He said ‘no’ to employees’ demands.”',
      ['0 curly “” “He said ‘no’ to employees’ demands.”', '1 single ‘’ ‘no’'],
    ],
  ])('reads the marks of %s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it.each([
    ['“One" two. “Three » four.', ['0 curly “" “One"', '0 curly “» “Three »']],
    ['“We go on “, he said.', ['0 curly ““ “We go on “']],
    ['„so“, he said.', ['0 curly „“ „so“']],
  ])('takes mixed marks as they come: %s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it('takes a repeated opening mark as the same quotation', () => {
    expect(quotations('“One.\n\n“Two.\n\n“Three.” End.')).toEqual(['0 curly “” “One.\n\n“Two.\n\n“Three.”']);
    expect(quotations('"One. "Two." End.')).toEqual(['0 straight "" "One. "Two."']);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    expect(quotations('He said “one.\n\nTwo.')).toEqual(['0 curly “- “one.']);
  });

  it('lets a lone closing mark close what stands before it', () => {
    expect(quotations('One.\n\nTwo then” he said.')).toEqual(['0 curly -” Two then”']);
  });
});
