import { describe, expect, it } from 'vitest';
import { alignText } from '../../../../test/helpers/align-text.js';
import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';
import { mojibake } from './mojibake.js';

testDetectorCases('boilerplate', new URL('./cases/', import.meta.url));

/** The text as an editor would have it after taking every suggestion. */
function repaired(text: string): string {
  let position = 0;
  let result = '';
  for (const { span, suggestion } of mojibake(alignText(text), 'x')) {
    result += text.slice(position, span.start) + (suggestion?.text ?? '');
    position = span.end;
  }
  return result + text.slice(position);
}

describe('mojibake', () => {
  it.each([
    ['L’Ã‰cole des Ã©tudes', 'L’École des études'],
    ['the ministerâ€™s â€œplanâ€\u009d', 'the minister’s “plan”'],
    ['the â€œplanâ€, he said', 'the “plan”, he said'],
    ['3Â % and 5Â\u00a0%', '3 % and 5\u00a0%'],
    ['voilÃ  and Ã  la carte', 'voilà and à la carte'],
    ['Åuvre, cÅ“ur', 'Åuvre, cœur'],
  ])('repairs %s', (damaged, text) => {
    expect(repaired(damaged)).toBe(text);
  });

  it.each(['São Tomé, “CAFÉ”, château', 'Ångström and Â', 'RODRIGÓ” said'])('leaves %s alone', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
