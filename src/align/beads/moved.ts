import type { Bead } from '../../core/bead.js';
import { searchBeads } from './search.js';
import { toBead } from './steps.js';
import { selectSentences, type TextPair } from './text-pair.js';

/** How often what stayed unaligned is looked through: each round finds what moved together in one direction. */
const ROUNDS = 4;

/** Odds that a single pair needs to have. */
const SURELY = 50;

/**
 * Finds sentences that were moved: those among what stayed unaligned on either side that belong together. A pair has to
 * be likelier the more pairs there are to choose from, so that chance finds none.
 *
 * @param rows source sentences that stayed unaligned, ascending
 * @param columns target sentences that stayed unaligned, ascending
 * @returns ordered by their source
 */
export function findMoved(
  texts: TextPair,
  weights: Float64Array,
  rows: readonly number[],
  columns: readonly number[],
): Bead[] {
  const moved: Bead[] = [];
  let sources = [...rows];
  let targets = [...columns];
  for (let round = 0; round < ROUNDS && sources.length > 0 && targets.length > 0; round++) {
    const path = searchBeads(selectSentences(texts, sources, targets), weights);
    const odds = SURELY * sources.length * targets.length;
    const found = path.flatMap((step): Bead[] => {
      const bead = toBead(step);
      const source = bead.source.map((index) => sources[index] ?? 0);
      const target = bead.target.map((index) => targets[index] ?? 0);
      const isLikely = step.posterior / (1 - step.posterior) >= odds;
      if (source.length === 0 || target.length === 0 || !isLikely || !isRun(source) || !isRun(target))
        return [];
      return [{ source, target, confidence: step.posterior, moved: true }];
    });
    if (found.length === 0) break;
    moved.push(...found);
    const taken = (side: 'source' | 'target') => new Set(found.flatMap((bead) => bead[side]));
    const takenSources = taken('source');
    const takenTargets = taken('target');
    sources = sources.filter((index) => !takenSources.has(index));
    targets = targets.filter((index) => !takenTargets.has(index));
  }
  return moved.sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
}

function isRun(indexes: readonly number[]): boolean {
  return indexes.every((index, at) => at === 0 || index === (indexes[at - 1] ?? 0) + 1);
}
