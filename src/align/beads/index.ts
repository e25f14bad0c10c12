import type { Bead } from '../../core/bead.js';
import { findMoved } from './moved.js';
import { searchBeads, type SearchOptions } from './search.js';
import { toBead } from './steps.js';
import { makeTextPair, type TextSide } from './text-pair.js';
import { fittedWeights } from './weights.js';

export type { SearchOptions } from './search.js';
export type { TextSide } from './text-pair.js';

/** Share of the shorter text that has to be linked before it is sure that what is not linked is missing. */
const RELATED = 0.5;

const isLink = ({ source, target }: Bead): boolean => source.length > 0 && target.length > 0;

/**
 * Aligns the sentences of two texts, n:m, the best way by a log-linear model of beads whose weights were fitted on
 * alignments made by hand. It needs no translation, is better with one and best with several.
 *
 * @returns every sentence of both sides in exactly one bead: in order, but for those that moved, which stand where their
 *   source is. Confidence is the posterior probability of the bead; that of a deletion or insertion is lowered where the
 *   texts have little in common
 */
export function alignSentences(source: TextSide, target: TextSide, options: SearchOptions = {}): Bead[] {
  const hasTranslation = source.translations.length + target.translations.length > 0;
  const weights = fittedWeights(hasTranslation ? 'translated' : 'raw');
  const texts = makeTextPair(source, target);
  const beads = searchBeads(texts, weights, options).map(toBead);
  const moved = findMoved(
    texts,
    weights,
    beads.flatMap((bead) => (bead.target.length === 0 ? bead.source : [])),
    beads.flatMap((bead) => (bead.source.length === 0 ? bead.target : [])),
  );
  return doubtUnrelated(insertMoved(beads, moved), Math.min(texts.source.size, texts.target.size));
}

/** Puts moved beads in the place of the first deletion that they explain, and takes out what they explain. */
function insertMoved(beads: readonly Bead[], moved: readonly Bead[]): Bead[] {
  const bySource = new Map(moved.map((bead) => [bead.source[0], bead]));
  const sources = new Set(moved.flatMap((bead) => bead.source));
  const targets = new Set(moved.flatMap((bead) => bead.target));
  return beads.flatMap((bead) => {
    if (isLink(bead)) return [bead];
    if (bead.target.some((index) => targets.has(index))) return [];
    if (!bead.source.some((index) => sources.has(index))) return [bead];
    return bySource.get(bead.source[0]) ?? [];
  });
}

/** Lowers the confidence that a sentence has no counterpart, where hardly any has one. */
function doubtUnrelated(beads: readonly Bead[], shorter: number): Bead[] {
  const linked = (side: 'source' | 'target'): number =>
    beads.filter(isLink).reduce((sum, bead) => sum + bead[side].length, 0);
  const share = shorter === 0 ? 0 : Math.min(linked('source'), linked('target')) / shorter;
  const related = Math.min(1, share / RELATED);
  return beads.map((bead) => (isLink(bead) ? bead : { ...bead, confidence: bead.confidence * related }));
}
