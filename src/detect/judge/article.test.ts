import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignText } from '../../../test/helpers/align-text.js';
import { packOf } from '../../../test/helpers/small-pack.js';
import type { Detection } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import { judge } from './index.js';

const PLAIN = 'The council met on Monday and put off the vote. ';
const LONG = PLAIN.repeat(40);

function ruleOf(name: string, confidence: number): Rule {
  return {
    id: `fr/calque/${name}`,
    category: 'calque',
    detector: 'typography',
    title: 'A title',
    why: 'Because.',
    instead: 'Write it well.',
    french: [],
    confidence,
    harm: 'medium',
    examples: { flag: [], pass: [] },
    params: {},
  };
}

const weak = ruleOf('weak', 0.5);
const strong = Array.from({ length: 12 }, (_, index) => ruleOf(`strong-${index}`, 0.9));
const pack = packOf([weak, ...strong]);

/** One word of the text flagged; different `place`s are different words. */
function detection({ id }: Rule, place: number): Detection {
  const start = PLAIN.length * place + 4;
  return { ruleId: id, messageId: 'found', data: {}, span: { start, end: start + 7 }, evidence: [] };
}

/** Judges the weak rule's detection in an article in which other rules found something as well. */
function judgedAmong(others: readonly Rule[], text = LONG) {
  const detections = [detection(weak, 0), ...others.map((rule, index) => detection(rule, index + 1))];
  return judge(alignText(text), detections, pack).find(({ ruleId }) => ruleId === weak.id);
}

describe('the article as a reason', () => {
  it('keeps an unsure finding out of copy that reads as native, and in translated copy', () => {
    expect(judgedAmong([])?.severity ?? 'note').toBe('note');
    expect(judgedAmong(strong)?.evidence.at(-1)).toEqual({
      kind: 'document',
      verdict: 'supports',
      sourceLanguage: 'fr',
      marks: 12,
    });
  });

  it('believes more the more other rules found, and never less', () => {
    fc.assert(
      fc.property(fc.nat(strong.length), fc.nat(strong.length), (a, b) => {
        const confidence = (count: number) => judgedAmong(strong.slice(0, count))?.confidence ?? 0;
        const [fewer, more] = a < b ? [a, b] : [b, a];
        expect(confidence(more)).toBeGreaterThanOrEqual(confidence(fewer));
      }),
      { numRuns: 15 },
    );
    expect(judgedAmong(strong)?.confidence ?? 0).toBeGreaterThan(judgedAmong([])?.confidence ?? 0);
  });

  it('lets no rule vouch for itself, and counts each once', () => {
    const [first] = strong;
    const twice = judge(alignText(LONG), [detection(first!, 0), detection(first!, 1)], pack);
    const once = judge(alignText(LONG), [detection(first!, 0)], pack);
    expect(twice[0]?.confidence).toBe(once[0]?.confidence);
  });

  it('knows the credit of a French agency at the foot, not in the story', () => {
    const credited = (text: string) =>
      judgedAmong(strong, text)?.evidence.flatMap((piece) =>
        piece.kind === 'document' ? (piece.credit ?? []) : [],
      );
    expect(credited(`${LONG}\n\nAFP`)).toEqual(['AFP']);
    expect(credited(`${LONG}\n\nIt was a long day, said the mayor. (with AFP)`)).toEqual(['AFP']);
    expect(credited(`${LONG}\n\nThe mayor had told AFP that ${PLAIN.repeat(4)}`)).toEqual([]);
  });
});
