import { describe, expect, it } from 'vitest';
import { alignText, type RecordedTexts } from '../../../test/helpers/align-text.js';
import { packOf } from '../../../test/helpers/small-pack.js';
import type { Detection } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import { judge } from './index.js';

const rule: Rule = {
  id: 'fr/typography/first',
  category: 'typography',
  detector: 'typography',
  title: 'A title',
  why: 'Because.',
  instead: 'Write it well.',
  french: ['agence publique'],
  confidence: 0.8,
  harm: 'high',
  examples: { flag: [], pass: [] },
  params: {},
};
const second: Rule = { ...rule, id: 'fr/calque/second', category: 'calque', confidence: 0.5, french: [] };
const pack = packOf([rule, second]);

function detectionOf(text: string, words: string, { id }: Rule = rule): Detection {
  const start = text.indexOf(words);
  return {
    ruleId: id,
    messageId: 'found',
    data: {},
    span: { start, end: start + words.length },
    evidence: [],
  };
}

function judged(text: string, recorded: RecordedTexts, ...detections: Detection[]) {
  return judge(alignText(text, recorded), detections, pack);
}

const TEXT = 'The Russian public agency was silent on Monday.';

describe('judge', () => {
  it('words the finding and slices its text', () => {
    const [finding] = judged(TEXT, {}, detectionOf(TEXT, 'public agency'));
    expect(finding).toMatchObject({
      ruleId: rule.id,
      text: 'public agency',
      message: 'A title: Write it well.',
      severity: expect.stringMatching(/^(note|warning)$/u) as string,
      segment: 0,
      alsoFlaggedBy: [],
      evidence: [{ kind: 'rule', ruleId: rule.id, french: rule.french }],
    });
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{32}$/u);
  });

  it('believes more in what models confirm, the first of them most', () => {
    const french = 'L’agence publique russe est restée muette lundi.';
    const confidences = [{}, { a: [french] }, { a: [french], b: [french] }, { a: ['Rien de tel.'] }].map(
      (recorded) => judged(TEXT, recorded, detectionOf(TEXT, 'public agency'))[0]?.confidence ?? 0,
    );
    const [none = 0, one = 0, two = 0, other = 0] = confidences;
    expect(one).toBeGreaterThan(none);
    expect(two).toBeGreaterThan(one);
    expect(two - one).toBeLessThan(one - none);
    expect(other).toBeLessThanOrEqual(none);
  });

  it('says where the French stands', () => {
    const french = 'L’agence publique russe est restée muette lundi.';
    const [finding] = judged(TEXT, { a: [french] }, detectionOf(TEXT, 'public agency'));
    expect(finding?.evidence.at(-1)).toEqual({
      kind: 'back-translation',
      verdict: 'confirms',
      model: 'a',
      segment: 0,
      text: french,
      span: { start: 2, end: 17 },
      expected: 'agence publique',
    });
  });

  it('makes one finding of the same words and keeps the more confident rule', () => {
    const findings = judged(TEXT, {}, detectionOf(TEXT, 'Russian public agency', second), {
      ...detectionOf(TEXT, 'public agency'),
      suggestion: { text: 'x', safe: true, replaces: true },
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ruleId: rule.id, alsoFlaggedBy: [second.id], text: 'public agency' });
    expect(findings[0]?.evidence).toHaveLength(2);
    const alone = judged(TEXT, {}, detectionOf(TEXT, 'public agency'));
    expect(findings[0]?.confidence).toBeGreaterThan(alone[0]?.confidence ?? 1);
  });

  it('keeps a few words flagged inside a long flagged passage apart, in text order', () => {
    const findings = judged(TEXT, {}, detectionOf(TEXT, 'agency'), detectionOf(TEXT, TEXT, second));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([second.id, rule.id]);
  });

  it('calls certain and harmful ones errors, unsure ones notes, and drops improbable ones', () => {
    const at = (confidence: number) =>
      judged(
        TEXT,
        { a: ['L’agence publique'], b: ['L’agence publique'] },
        { ...detectionOf(TEXT, 'agency'), confidence },
      )[0]?.severity;
    expect([0.999, 0.3, 0.02].map(at)).toEqual(['error', 'note', undefined]);
  });

  it('keeps fingerprints when lines are added elsewhere, and tells repetitions apart', () => {
    const twice = `${TEXT}\n\n${TEXT}`;
    const both = (text: string) => {
      const first = detectionOf(text, 'agency');
      const start = text.lastIndexOf('agency');
      return judged(text, {}, first, { ...first, span: { start, end: start + 6 } }).map((f) => f.fingerprint);
    };
    expect(new Set(both(twice)).size).toBe(2);
    expect(both(`Something new was added above.\n\n${twice}`)).toEqual(both(twice));
  });
});
