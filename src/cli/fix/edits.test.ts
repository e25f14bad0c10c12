import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { applyEdits, editsOf, safeFindings } from './edits.js';

function finding(start: number, end: number, text: string, more: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'fr/calque/x',
    category: 'calque',
    severity: 'warning',
    confidence: 0.9,
    harm: 'medium',
    span: { start, end },
    text: '',
    message: '',
    evidence: [],
    suggestion: { text, safe: true, replaces: true },
    segment: 0,
    alsoFlaggedBy: [],
    fingerprint: '',
    ...more,
  };
}

describe('safeFindings', () => {
  it('takes safe replacements at or above a severity', () => {
    const safe = finding(0, 1, 'a');
    const others = [
      finding(0, 1, 'a', { suggestion: { text: 'a', safe: false, replaces: true } }),
      finding(0, 1, 'a', { suggestion: { text: 'ask the desk', safe: true, replaces: false } }),
      finding(0, 1, 'a', { suggestion: undefined }),
      finding(0, 1, 'a', { severity: 'note' }),
    ];
    expect(safeFindings([safe, ...others], 'warning')).toEqual([safe]);
  });
});

describe('applyEdits', () => {
  it('replaces the span of the suggestion where it has its own', () => {
    const edits = editsOf([
      finding(0, 3, 'two', {
        suggestion: { text: '2', safe: true, replaces: true, span: { start: 0, end: 7 } },
      }),
    ]);
    expect(applyEdits('one two three', edits)).toBe('2 three');
  });

  it('takes the first of replacements that overlap', () => {
    expect(applyEdits('abcdef', editsOf([finding(2, 4, 'X'), finding(0, 3, 'Y'), finding(4, 5, 'Z')]))).toBe(
      'YdZf',
    );
  });

  it('leaves all else as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(5))),
        (text, spans) => {
          const findings = spans
            .map(([start, length]) => ({ start, end: start + length }))
            .filter(({ end }) => end <= text.length)
            .map(({ start, end }) => finding(start, end, text.slice(start, end)));
          expect(applyEdits(text, editsOf(findings))).toBe(text);
        },
      ),
    );
  });
});
