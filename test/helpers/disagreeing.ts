import type { AlignedDocument } from '../../src/core/aligned-document.js';
import { alignText } from './align-text.js';

/** A document of each of whose segments three models make three different things. */
export function disagreeing(text: string): AlignedDocument {
  const words = { a: 'un', b: 'deux', c: 'trois' };
  const { segments } = alignText(text);
  const recorded = Object.fromEntries(
    Object.entries(words).map(([model, word]) => [model, segments.map(() => word)]),
  );
  const pairs = [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ];
  return {
    ...alignText(text, recorded),
    comparisons: segments.map(() =>
      pairs.map((models) => ({ kind: 'models' as const, models, chrf: 20, diff: [] })),
    ),
  };
}
