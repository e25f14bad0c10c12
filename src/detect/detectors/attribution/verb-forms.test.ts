import { describe, expect, it } from 'vitest';
import type { Reading } from './reading.js';
import { isUsual, regularPast, thirdPerson, verbAt, verbForms, type VerbForm } from './verb-forms.js';

const said = { french: ['dit'], instead: 'said', that: false, quoted: false, plain: false, person: false };

/** Words in a row, as a reading has them. */
function reading(words: string): Reading {
  const tokens = words.split(' ').map((lower) => ({ lower }));
  return { tokens, within: (_from: number, index: number) => tokens[index] } as unknown as Reading;
}

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
    const usual = (form: string) => forms.get(form)?.map((found: VerbForm) => isUsual(found));
    expect(usual('commented')).toEqual([true]);
    expect(usual('comments')).toEqual([false]);
  });

  it('finds a verb of several words before a shorter one with the same beginning', () => {
    const forms = verbForms([
      { ...said, english: 'let', past: 'let', usual: 'never' },
      { ...said, english: 'let it be known', past: 'let', usual: 'never' },
      { ...said, english: 'be annoyed', usual: 'never' },
    ]);
    expect(verbAt(reading('lets it be known one of his lawyers'), forms, 0)?.last).toBe(3);
    expect(verbAt(reading('lets one of his lawyers'), forms, 0)?.last).toBe(0);
    expect(verbAt(reading('is annoyed a leader'), forms, 0)?.form.form).toBe('third');
    expect(verbAt(reading('is a leader'), forms, 0)).toBeUndefined();
  });
});
