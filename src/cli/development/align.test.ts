import { describe, expect, it } from 'vitest';
import { alignPieces } from './align.js';

describe('alignPieces', () => {
  it('makes a bead of each piece, whatever its sentences are', () => {
    const { document, original, segments } = alignPieces(
      'x',
      [
        { original: 'Une phrase. Une autre.', copy: 'One sentence and another.' },
        { original: 'Perdue.', copy: '' },
        { original: '', copy: 'Added.' },
        { original: 'Fin.', copy: 'The end. Really.' },
      ],
      'fr',
    );
    expect(original?.beads.map(({ source, target }) => [source, target])).toEqual([
      [[0, 1], [0]],
      [[2], []],
      [[], [1]],
      [[3], [2, 3]],
    ]);
    expect(original?.text).toBe('Une phrase. Une autre.\n\nPerdue.\n\nFin.');
    expect(document.text).toBe('One sentence and another.\n\nAdded.\n\nThe end. Really.');
    expect(segments).toHaveLength(4);
  });
});
