import type { Comparison } from '../../core/comparison.js';
import { isReliable, type BackTranslation, type LanguagePair } from '../../core/translation.js';
import { chrf } from './chrf.js';
import { diffWords } from './diff-words.js';

/** A segment of the copy and what the models made of it. */
export interface SegmentToCompare {
  /** The segment as the copy has it. */
  readonly text: string;
  /** One a model. */
  readonly backTranslations: readonly BackTranslation[];
  /** The direction of the back-translations. */
  readonly pair: LanguagePair;
}

/**
 * Holds the translations of one segment against each other: every two models, in their order, then the copy against
 * every round trip. Absent, failed and unreliable translations are evidence for nothing and are left out.
 */
export function compareSegment({ text, backTranslations, pair }: SegmentToCompare): Comparison[] {
  const usable = backTranslations.filter(isReliable);
  const comparisons: Comparison[] = [];
  for (const [index, first] of usable.entries()) {
    for (const second of usable.slice(index + 1)) {
      comparisons.push({
        kind: 'models',
        models: [first.model, second.model],
        chrf: (chrf(first.text, second.text) + chrf(second.text, first.text)) / 2,
        diff: diffWords(first.text, second.text, pair.target),
      });
    }
  }
  for (const { model, roundTrip } of usable) {
    if (!roundTrip || !isReliable(roundTrip)) continue;
    comparisons.push({
      kind: 'round-trip',
      models: [model],
      chrf: chrf(roundTrip.text, text),
      diff: diffWords(text, roundTrip.text, pair.source),
    });
  }
  return comparisons;
}
