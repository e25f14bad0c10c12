import { describe, expect, it } from 'vitest';
import { isUsual, regularPast, thirdPerson, verbForms } from './verb-forms.js';

const said = { french: ['dit'], instead: 'said', that: false, quoted: false };

describe('forms of verbs of saying', () => {
  it.each([
    ['judge', 'judges', 'judged'],
    ['specify', 'specifies', 'specified'],
    ['launch', 'launches', 'launched'],
    ['confess', 'confesses', 'confessed'],
    ['convey', 'conveys', 'conveyed'],
  ])('%s, %s, %s', (base, third, past) => {
    expect([thirdPerson(base), regularPast(base)]).toEqual([third, past]);
  });

  it('takes an irregular past from the data', () => {
    const forms = verbForms([{ ...said, english: 'slip', past: 'slipped', usual: 'never' }]);
    expect([...forms.keys()]).toEqual(['slipped', 'slips', 'slip']);
  });

  it('knows verbs that English inverts in the past only', () => {
    const forms = verbForms([{ ...said, english: 'comment', usual: 'past' }]);
    expect(isUsual(forms.get('commented')!)).toBe(true);
    expect(isUsual(forms.get('comments')!)).toBe(false);
  });
});
