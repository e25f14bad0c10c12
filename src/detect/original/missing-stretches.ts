import type { AlignedDocument } from '../../core/aligned-document.js';
import { beadPairs, type BeadPair } from './bead-pairs.js';
import { coverageOf } from './translation/coverage.js';
import { findMissingStretch, habitsOf, type MissingStretch } from './translation/missing-stretch.js';

/** The stretch of each side of a bead that the other side most probably has nothing for. */
export interface BeadStretches {
  readonly pair: BeadPair;
  /** In the text of the original's side. */
  readonly dropped: MissingStretch | undefined;
  /** In the text of the copy's side. */
  readonly added: MissingStretch | undefined;
}

/** Words that say something, from which on a stretch is worth looking at. */
const LEAST_WORDS = 5;

/** Natural logarithm of the length of English news over that of the French that it translates. Measured on news. */
const ENGLISH_OF_FRENCH = -0.12;

const made = new WeakMap<AlignedDocument, readonly BeadStretches[]>();

/** What is missing on either side of each bead. Made once a document. */
export function missingStretches(document: AlignedDocument): readonly BeadStretches[] {
  let stretches = made.get(document);
  if (!stretches) made.set(document, (stretches = findAll(document)));
  return stretches;
}

function findAll(document: AlignedDocument): BeadStretches[] {
  const beads = beadPairs(document).map((pair) => ({
    pair,
    coverage: coverageOf(pair),
    own: pair.source.text.length,
    other: pair.target.text.length,
  }));
  const ofSource = habitsOf(
    beads.map(({ coverage }) => coverage.source),
    beads.map(({ own, other }) => [own, other]),
    ENGLISH_OF_FRENCH,
  );
  const ofTarget = habitsOf(
    beads.map(({ coverage }) => coverage.target),
    beads.map(({ own, other }) => [other, own]),
    -ENGLISH_OF_FRENCH,
  );
  return beads.map(({ pair, coverage, own, other }) => ({
    pair,
    dropped: findMissingStretch(coverage.source, own, other, ofSource, LEAST_WORDS),
    added: findMissingStretch(coverage.target, other, own, ofTarget, LEAST_WORDS),
  }));
}
