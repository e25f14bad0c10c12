import { isLink, type Bead } from '../../core/bead.js';
import { findMoved } from './moved.js';
import { searchBeads, type SearchOptions } from './search.js';
import { toBead } from './steps.js';
import { isTranslated, makeTextPair, type TextPair, type TextSide } from './text-pair.js';
import { fittedWeights } from './weights.js';

export type { SearchOptions } from './search.js';
export type { TextSide } from './text-pair.js';

/** Share of the shorter text that has to be linked, to judge by the posteriors, for the texts to have to do with each other. */
const RELATED = 0.35;

/** Confidence of a link that holds even in texts that otherwise have nothing to do with each other. */
const CERTAIN = 0.9;

/**
 * Aligns the sentences of two texts, n:m, the best way by a log-linear model of beads whose weights were fitted on
 * alignments made by hand. It needs no translation, is better with one and best with several. Embeddings count as one
 * more translation, by the weights of those.
 *
 * @returns every sentence of both sides in exactly one bead: in order, but for those that moved, which stand where their
 *   source is. Confidence is the posterior probability of the bead; that of a deletion or insertion is lowered where the
 *   texts have little in common
 */
export function alignSentences(source: TextSide, target: TextSide, options: SearchOptions = {}): Bead[] {
  const texts = makeTextPair(source, target);
  const weights = fittedWeights(isTranslated(texts) ? 'translated' : 'raw');
  const found = searchBeads(texts, weights, options).map(toBead);
  const related = Math.min(1, relatedness(found, texts) / RELATED) ** 2;
  const beads = related < 1 ? found.flatMap(dissolveUnlessCertain) : found;
  const moved = findMoved(
    texts,
    weights,
    beads.flatMap((bead) => (bead.target.length === 0 ? bead.source : [])),
    beads.flatMap((bead) => (bead.source.length === 0 ? bead.target : [])),
  );
  return insertMoved(beads, moved).map((bead) =>
    isLink(bead) ? bead : { ...bead, confidence: bead.confidence * related },
  );
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

/** Share of the shorter text that is linked to the other, as far as the links are sure. 0 where a text is empty. */
function relatedness(beads: readonly Bead[], { source, target }: TextPair): number {
  const linked = (side: 'source' | 'target'): number =>
    beads.filter(isLink).reduce((sum, bead) => sum + bead.confidence * bead[side].length, 0);
  if (source.size === 0 || target.size === 0) return 0;
  return Math.max(linked('source') / source.size, linked('target') / target.size);
}

/** Takes a link apart that is no more than the best of bad choices. */
function dissolveUnlessCertain(bead: Bead): Bead[] {
  if (!isLink(bead) || bead.confidence >= CERTAIN) return [bead];
  const doubt = { confidence: 1 - bead.confidence, moved: false };
  return [
    ...bead.source.map((index) => ({ source: [index], target: [], ...doubt })),
    ...bead.target.map((index) => ({ source: [], target: [index], ...doubt })),
  ];
}
