import { describe, expect, it } from 'vitest';
import type { Category } from '../core/rule.js';
import { evaluate } from './evaluation.js';
import { renderEvaluation, renderMistakes } from './render.js';
import type { ScoredFinding } from './match.js';
import type { ScoredDocument } from './score.js';

const TEXT = 'one two three four five six seven eight nine ten';

function spanOf(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const gold = (words: string, category: Category, optional = false) => ({
  category,
  optional,
  span: spanOf(words),
});

const finding = (words: string, more: Partial<ScoredFinding> = {}): ScoredFinding => ({
  category: 'calque',
  confidence: 0.9,
  ruleId: 'fr/calque/x',
  severity: 'warning',
  span: spanOf(words),
  text: words,
  ...more,
});

const document: ScoredDocument = {
  path: 'a.txt',
  text: TEXT,
  gold: [
    gold('two three', 'calque'),
    gold('three four', 'tense'),
    gold('six', 'calque', true),
    gold('ten', 'entity'),
  ],
  findings: [
    finding('three four', { category: 'tense', severity: 'error', confidence: 0.97 }),
    finding('two'),
    finding('three', { severity: 'note', confidence: 0.4 }),
    finding('six seven'),
    finding('nine', { severity: 'note', confidence: 0.3 }),
  ],
};

describe('evaluate', () => {
  it('pairs findings and labels one to one by the longest overlap, optional and repeated hits counting neither way', () => {
    const { levels } = evaluate([document], 'note');
    expect(levels.map(({ minLevel }) => minLevel)).toEqual(['note', 'warning', 'error']);
    expect(levels[0]?.counts).toEqual({ hits: 2, falseFindings: 1, missed: 1, categoryRight: 1, words: 10 });
    expect(levels[1]?.counts).toMatchObject({ hits: 2, falseFindings: 0, missed: 1 });
    expect(levels[2]?.counts).toMatchObject({ hits: 1, falseFindings: 0, missed: 2 });
    expect(levels[0]?.score).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, falsePer1000Words: 100 });
  });

  it('scores categories apart', () => {
    const { categories } = evaluate([document], 'note');
    expect(
      categories.map(({ category, hit, gold: labels, right, flagged }) => [
        category,
        hit,
        labels,
        right,
        flagged,
      ]),
    ).toEqual([
      ['entity', 0, 1, 0, 0],
      ['calque', 1, 1, 2, 3],
      ['tense', 1, 1, 0, 0],
    ]);
  });

  it('holds confidences against what is true, optional ones left out', () => {
    const { calibration } = evaluate([document], 'note');
    expect(calibration.bins.map(({ from, count, shareTrue }) => [from, count, shareTrue])).toEqual([
      [0.3, 1, 0],
      [0.4, 1, 1],
      [0.9, 2, 1],
    ]);
    expect(calibration.brier).toBeCloseTo((0.3 ** 2 + 0.6 ** 2 + 0.1 ** 2 + 0.03 ** 2) / 4);
  });

  it('gives the same intervals every time, around the score', () => {
    const documents = [document, { ...document, findings: [] }, { ...document, gold: [] }];
    const [first] = evaluate(documents, 'note').levels;
    expect(evaluate(documents, 'note').levels[0]).toEqual(first);
    const [low, high] = first!.intervals.f1;
    expect(low).toBeLessThanOrEqual(first!.score.f1);
    expect(high).toBeGreaterThanOrEqual(first!.score.f1);
  });

  it('says it in words, with the mistakes', () => {
    expect(renderEvaluation(evaluate([document], 'warning'))).toMatch(
      /^1 documents, 10 words[^]*warning +1\.000/u,
    );
    expect(renderMistakes([document], 'note')).toBe(
      'false   a.txt fr/calque/x (0.300): ree four five six seven eight [[nine]] ten\n' +
        'missed  a.txt entity: our five six seven eight nine [[ten]]\n',
    );
  });

  it('has no scores where there is nothing to score', () => {
    expect(evaluate([], 'note').levels[0]?.score).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
      falsePer1000Words: 0,
    });
  });
});
