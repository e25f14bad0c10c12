import { describe, expect, it } from 'vitest';
import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';
import { frenchPack } from '../../../../test/helpers/rule-pack.js';
import { alignPieces, type Piece } from '../../../cli/development/align.js';
import { sliceSpan } from '../../../core/span.js';
import { detect } from '../../index.js';

testDetectorCases('original-number', new URL('cases/', import.meta.url));

const rules = frenchPack.rules.filter(({ detector }) => detector === 'original-number');

function detections(...pieces: Piece[]) {
  return detect(alignPieces('x', pieces, 'fr'), { ...frenchPack, rules });
}

describe('original-number', () => {
  it('says what the original has, where, and how English writes it', () => {
    const [detection] = detections({
      original: "Le plan coûte 1,5 milliard d'euros.",
      copy: 'The plan costs 1.5 million euros.',
    });
    const [evidence] = detection!.evidence;
    expect(detection!.suggestion?.text).toBe('1.5 billion');
    expect(evidence?.kind === 'original' && sliceSpan(evidence.text, evidence.span)).toBe('1,5 milliard');
  });

  it('lets a number move to the bead beside', () => {
    expect(
      detections(
        { original: 'Ils étaient 350 à bord.', copy: 'There was a fire on board.' },
        { original: 'Un feu a éclaté.', copy: 'There were 350 of them.' },
      ),
    ).toEqual([]);
  });

  it('says nothing without an original', () => {
    const { original: _original, ...alone } = alignPieces(
      'x',
      [{ original: 'Un.', copy: '350 ships.' }],
      'fr',
    );
    expect(detect(alone, { ...frenchPack, rules })).toEqual([]);
  });
});
