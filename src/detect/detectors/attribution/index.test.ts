import { describe, expect, it } from 'vitest';
import { alignText } from '../../../../test/helpers/align-text.js';
import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';
import { frenchPack } from '../../../../test/helpers/rule-pack.js';
import { detect } from '../../index.js';

const pack = { ...frenchPack, rules: frenchPack.rules.filter(({ detector }) => detector === 'attribution') };

function suggestions(text: string): (string | undefined)[] {
  return detect(alignText(text), pack).map(({ suggestion }) => suggestion?.text);
}

describe('attribution', () => {
  it.each([
    ['“It will hold,” assured Ms. Petrova.', 'Petrova said'],
    ['“It will hold,” assured Ms. Petrova to the press.', 'Petrova told reporters'],
    ['The talks are over, indicated to the press Mr. Orlov.', 'Orlov told reporters'],
    ['“It will hold”, justified Monday afternoon the mayor.', 'the mayor said on Monday afternoon'],
    ['“It will hold”, hammered Mr. Roux again.', 'Roux insisted'],
    ['“It will hold “said Anna Weiss to AFP.', 'Anna Weiss told AFP'],
    ['The dam holds, notes Captain Marc Lenoir.', 'Captain Marc Lenoir noted'],
    ['“It will hold”, launched the leader of the Green Party.', 'the leader of the Green Party said'],
    ['“It will hold”, underlines Mr. Roux’s lawyer.', 'Mr. Roux’s lawyer said'],
    ['“It will hold, he explains, until May.”', ',” he explains, “'],
    ['“It will hold”, did she declare on Monday.', 'she said'],
    ['“It will hold”, we explain at the ministry.', 'the ministry said'],
    ['The ministry specified to AFP its reasons.', 'told'],
    ['The union alerted on Monday about the shortage.', 'warned'],
    ['He praised the engineers. Before concluding: “It will hold.”', 'then said'],
    ['He left, judging that it would hold.', 'saying that'],
    ['“It will hold,” Mr. Roux.', 'Roux said.'],
    ['One man fled, we learned this Monday from a police source.', 'a police source said on Monday'],
  ])('%s → %s', (text, suggestion) => {
    expect(suggestions(text)).toEqual([suggestion]);
  });

  it('replaces up to the addressee', () => {
    const text = '“It will hold,” assured Ms. Petrova to the press.';
    const span = detect(alignText(text), pack)[0]?.suggestion?.span;
    expect(text.slice(span?.start, span?.end)).toBe('assured Ms. Petrova to the press');
  });

  it('stays linear on hostile input', () => {
    const text = `${'“a”, judged to the press of the '.repeat(4000)}.`;
    expect(detect(alignText(text), pack)).toEqual([]);
  });
});

testDetectorCases('attribution', new URL('./cases/', import.meta.url));
