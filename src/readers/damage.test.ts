import { describe, expect, it } from 'vitest';
import { damageNotice, findTransmissionDamage } from './damage.js';

describe('findTransmissionDamage', () => {
  it('finds replacement characters and question marks inside words', () => {
    const text = 'Zem?n met Dvo\ufffd\ufffdk in two caf?s.';
    expect(findTransmissionDamage(text)).toEqual([
      { kind: 'question-mark-in-word', span: { start: 3, end: 4 } },
      { kind: 'replacement-character', span: { start: 13, end: 15 } },
      { kind: 'question-mark-in-word', span: { start: 27, end: 28 } },
    ]);
  });

  it.each(['See example.org/find?word=a and news.example?page.', 'Why?Because. Who? me?', 'What ?', 'a=b?c'])(
    'leaves addresses and ordinary questions alone: %s',
    (text) => {
      expect(findTransmissionDamage(text)).toEqual([]);
    },
  );
});

describe('damageNotice', () => {
  it('sums up a document in one notice, with the place when there is one', () => {
    expect(damageNotice([])).toBeUndefined();
    const notice = damageNotice(findTransmissionDamage('Zem?n and Dvo\ufffdk'));
    expect(notice?.message).toContain('2 places');
    expect(notice?.span).toBeUndefined();
    expect(damageNotice(findTransmissionDamage('Zem?n'))?.span).toEqual({ start: 3, end: 4 });
  });
});
