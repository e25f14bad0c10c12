import type { AlignedDocument } from '../../core/aligned-document.js';
import { onceFor } from '../../core/once-for.js';
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

interface Reading {
  readonly stretches: readonly BeadStretches[];
  readonly isFree: boolean;
}

/** Share of listed words that a machine's translation covers, and the number of words that it weighs as much as. */
const LITERAL = 0.8;
const LITERAL_WEIGHT = 30;

/** Share of listed words below which a translation is free: people's stay below it, machines' above. Measured on news. */
const FREE = 0.72;

const read = onceFor(findAll);

/** What is missing on either side of each bead. */
export function missingStretches(document: AlignedDocument): readonly BeadStretches[] {
  return read(document).stretches;
}

/** Whether the copy as a whole says in other words what the original says, as people do who translate or edit: a difference in wording then proves little. */
export function isFreeTranslation(document: AlignedDocument): boolean {
  return read(document).isFree;
}

function findAll(document: AlignedDocument): Reading {
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
  const listed = beads
    .flatMap(({ coverage }) => coverage.source)
    .filter(({ wordClass }) => wordClass === 'listed');
  const covered = listed.filter(({ isCovered }) => isCovered).length;
  const stretches = beads.map(({ pair, coverage, own, other }) => ({
    pair,
    dropped: findMissingStretch(coverage.source, own, other, ofSource, LEAST_WORDS),
    added: findMissingStretch(coverage.target, other, own, ofTarget, LEAST_WORDS),
  }));
  return {
    stretches,
    isFree: (covered + LITERAL_WEIGHT * LITERAL) / (listed.length + LITERAL_WEIGHT) < FREE,
  };
}
