import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../core/finding.js';
import { describeEvidence, evidenceText } from './evidence.js';

const line = (evidence: Evidence): string => evidenceText(describeEvidence(evidence, (id) => id));

describe('evidence of the original', () => {
  const text = 'Le plan coûte 1,5 milliard.';

  it('shows the words that prove it', () => {
    expect(line({ kind: 'original', verdict: 'confirms', text, span: { start: 14, end: 26 } })).toBe(
      'Original: “Le plan coûte 1,5 milliard.” — proves it',
    );
  });

  it('says what the original says where all of it proves', () => {
    expect(line({ kind: 'original', verdict: 'confirms', text, span: { start: 0, end: 0 } })).toBe(
      'Original: says “Le plan coûte 1,5 milliard.”',
    );
  });

  it('says that the original has nothing', () => {
    expect(line({ kind: 'original', verdict: 'confirms', text: '', span: { start: 0, end: 0 } })).toBe(
      'Original: has nothing like this',
    );
  });
});
