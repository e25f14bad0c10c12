import { describe, expect, it } from 'vitest';
import type { DiffPart } from '../../core/comparison.js';
import { diffWords } from './diff-words.js';

/** `same [-removed-] {+added+}` */
function show(parts: readonly DiffPart[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return parts.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join('');
}

describe('diffWords', () => {
  it('shows one replaced word', () => {
    expect(show(diffWords('Le ministre est parti.', 'Le ministre est resté.', 'fr'))).toBe(
      'Le ministre est [-parti-]{+resté+}.',
    );
  });

  it('keeps case and spacing', () => {
    expect(show(diffWords('Oslo  ici', 'oslo ici', 'fr'))).toBe('[-Oslo  -]{+oslo +}ici');
  });

  it('gives a rewritten phrase as one change', () => {
    expect(show(diffWords('Elle a vu un chat noir.', 'Elle a croisé deux chiens noirs.', 'fr'))).toBe(
      'Elle a [-vu un chat noir-]{+croisé deux chiens noirs+}.',
    );
  });

  it('puts added and removed words at the ends', () => {
    expect(show(diffWords('un deux trois', 'zéro un deux', 'fr'))).toBe('{+zéro +}un deux[- trois-]');
  });

  it('gives nothing for two empty texts and one part for equal ones', () => {
    expect(diffWords('', '', 'fr')).toEqual([]);
    expect(diffWords('a b', 'a b', 'en')).toEqual([{ op: 'same', text: 'a b' }]);
  });

  it('shows texts that differ everywhere as replaced', () => {
    const before = Array.from({ length: 2_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 2_000 }, (_, index) => `b${index}`).join(' ');
    expect(diffWords(before, after, 'en')).toEqual([
      { op: 'removed', text: before },
      { op: 'added', text: after },
    ]);
  });
});
