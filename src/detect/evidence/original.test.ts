import { describe, expect, it } from 'vitest';
import { alignPieces, type Piece } from '../../cli/development/align.js';
import { sliceSpan } from '../../core/span.js';
import { frenchWords } from './french-words.js';
import { originalEvidence } from './original.js';

function evidence(pieces: readonly Piece[], flagged: string, ...expected: readonly string[]) {
  const document = alignPieces('x', pieces, 'fr');
  const start = document.document.text.indexOf(flagged);
  const span = { start, end: start + flagged.length };
  return originalEvidence(document, span, expected.map(frenchWords)).map((piece) =>
    piece.kind === 'original' ? [piece.verdict, sliceSpan(piece.text, piece.span)] : [],
  );
}

const PIECES: readonly Piece[] = [
  { original: 'L’agence publique Tass l’a dit.', copy: 'The public agency CASS said it.' },
  { original: 'Le gérant dépend du maire.', copy: 'The manager reports to the mayor.' },
  { original: '', copy: 'Nothing stands against this public agency.' },
];

describe('originalEvidence', () => {
  it('confirms with the words of the sentence that stands against the flagged ones', () => {
    expect(evidence(PIECES, 'public agency', 'agence publique')).toEqual([['confirms', 'agence publique']]);
    expect(evidence(PIECES, 'CASS', 'TASS')).toEqual([['confirms', 'Tass']]);
  });

  it('contradicts where that sentence has nothing of it', () => {
    expect(evidence(PIECES, 'reports', 'rapporter', 'signaler')).toEqual([['contradicts', '']]);
  });

  it('leaves open what has a part of the expression, what expects nothing, and what stands against nothing', () => {
    expect(evidence(PIECES, 'manager', 'gérant de paille')).toEqual([]);
    expect(evidence(PIECES, 'manager')).toEqual([]);
    expect(evidence(PIECES, 'this public agency', 'agence publique')).toEqual([]);
  });
});
