import type { Band } from './band.js';
import { GroupSimilarity } from './group-similarity.js';
import { PAIRED_SHAPES, shapeAt, SHAPES } from './shapes.js';
import { TERM_KINDS } from './terms.js';
import type { Forms } from './forms.js';
import { COMPARED, isTranslated, type TextPair } from './text-pair.js';
import { makeEmbeddingView, makeView } from './view.js';

const SIMILARITIES = COMPARED.flatMap((compared) => TERM_KINDS.map((kind) => `${compared}-${kind}` as const));

/** What a bead is judged by, in the order of a feature vector. */
export const FEATURES = [
  ...SIMILARITIES,
  ...COMPARED.map((compared) => `${compared}-weakest` as const),
  'nothing-shared',
  'across',
  'endings-differ',
  'unfinished',
  'beginnings-differ',
  'length-difference',
  'length-ratio',
  'two-to-one',
  'three-to-one',
  'four-to-one',
  'each-beyond-four',
  'two-to-two',
  'three-to-two',
  'larger',
  'alone',
  'alone-by-length',
] as const;
type FeatureName = (typeof FEATURES)[number];

const INDEX = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Record<FeatureName, number>;

/** Variance of the length of a translation, per character (Gale and Church 1993). */
const LENGTH_VARIANCE = 6.8;

/** Half the square of a deviation beyond which lengths are simply different, in standard deviations. */
const MOST_DEVIATION = 10;

/** Characters added to both lengths, so that ratios of very short sentences stay sober. */
const SOBER = 5;

/** Similarity from which groups have something in common. */
const SHARED = 0.1;

/** The feature that says that a bead has a shape; 1:1 has none. */
function shapeFeature(longer: number, shorter: number): FeatureName | undefined {
  if (shorter === 1)
    return (
      ([undefined, 'two-to-one', 'three-to-one'] as const)[longer - 1] ??
      (longer > 3 ? 'four-to-one' : undefined)
    );
  if (longer === 2) return 'two-to-two';
  return longer === 3 && shorter === 2 ? 'three-to-two' : 'larger';
}

/** One way in which groups are alike, and the features that it goes into. */
interface Similarity {
  readonly group: GroupSimilarity;
  readonly feature: number;
  readonly weakest: number;
  /** Whether no better pair of texts is compared. */
  readonly isBest: boolean;
}

/**
 * The features of every bead that ends at a place of the lattice. Similarities are normalised by group, then counted by
 * the size of the bead: a long bead weighs as much as the short ones that would replace it.
 */
export class Features {
  /** Feature vectors by the index of the shape, one after the other; overwritten by each call of {@link at}. */
  readonly vectors = new Float64Array(SHAPES.length * FEATURES.length);
  readonly #source: Forms;
  readonly #target: Forms;
  readonly #similarities: readonly Similarity[];
  /** Length of a bead of each shape at the place that was asked for last. */
  readonly #lengths = new Float64Array(SHAPES.length);
  readonly #values = new Float64Array(PAIRED_SHAPES);
  readonly #weakest = new Float64Array(PAIRED_SHAPES);
  /** Mean characters of a sentence, and characters of the target for one of the source. */
  readonly #sourceMean: number;
  readonly #targetMean: number;
  readonly #ratio: number;

  constructor(texts: TextPair, band: Band) {
    const { source, target } = texts;
    this.#source = source;
    this.#target = target;
    const sourceLength = Math.max(1, source.length.at(-1) ?? 0);
    const targetLength = Math.max(1, target.length.at(-1) ?? 0);
    this.#sourceMean = sourceLength / Math.max(1, source.size);
    this.#targetMean = targetLength / Math.max(1, target.size);
    this.#ratio = expansion(targetLength / sourceLength, this.#targetMean / this.#sourceMean);
    this.#similarities = similarities(texts, band);
  }

  /** Fills {@link vectors} for the beads that end before source sentence `row` and target sentence `column`. */
  at(row: number, column: number): void {
    this.vectors.fill(0);
    for (const shape of SHAPES.keys()) this.#lengths[shape] = this.#length(shape, row, column);
    for (const similarity of this.#similarities) this.#compare(similarity, row, column);
    const endings = [this.#source.ending[row - 1] ?? 0, this.#target.ending[column - 1] ?? 0] as const;
    const endsDiffer = Math.abs(endings[0] - endings[1]) / 2;
    const isUnfinished = Math.max(...endings) < 2;
    for (const [shape, { source, target }] of SHAPES.entries()) {
      if (source > row || target > column) continue;
      if (source === 0 || target === 0) {
        this.#add(shape, INDEX.alone, 1);
        this.#add(shape, INDEX['alone-by-length'], this.#lengths[shape] ?? 0);
        continue;
      }
      this.#add(shape, INDEX['endings-differ'], endsDiffer);
      this.#add(shape, INDEX.unfinished, Number(isUnfinished));
      const begins = this.#source.beginning[row - source] !== this.#target.beginning[column - target];
      this.#add(shape, INDEX['beginnings-differ'], Number(begins));
      this.#compareLengths(shape, row, column);
      const longer = Math.max(source, target);
      const feature = shapeFeature(longer, Math.min(source, target));
      if (feature !== undefined) this.#add(shape, INDEX[feature], 1);
      if (feature === 'four-to-one') this.#add(shape, INDEX['each-beyond-four'], longer - 4);
    }
  }

  #add(shape: number, feature: number, value: number): void {
    const at = shape * FEATURES.length + feature;
    this.vectors[at] = (this.vectors[at] ?? 0) + value;
  }

  #compare({ group, feature, weakest, isBest }: Similarity, row: number, column: number): void {
    group.ending(row, column, this.#values, this.#weakest);
    for (let shape = 0; shape < PAIRED_SHAPES; shape++) {
      const value = this.#values[shape] ?? 0;
      const size = this.#size(shape);
      this.#add(shape, feature, value * size);
      this.#add(shape, weakest, this.#weakest[shape] ?? 0);
      const lack = Math.max(0, SHARED - value) / SHARED;
      if (isBest) this.#add(shape, INDEX['nothing-shared'], (lack / TERM_KINDS.length) * size);
    }
    if (!isBest) return;
    const across = this.#across(group, row, column);
    for (const shape of SHAPES.keys()) this.#add(shape, INDEX.across, across);
  }

  /** Size of a bead: the mean of its sentences and of its length. */
  #size(shape: number): number {
    const { source, target } = shapeAt(shape);
    return ((source + target) / 2 + (this.#lengths[shape] ?? 0)) / 2;
  }

  /** Length of a bead in sentences of mean length, the mean of both sides. */
  #length(shape: number, row: number, column: number): number {
    const { source, target } = shapeAt(shape);
    const a = charactersOf(this.#source, row - source, row);
    const b = charactersOf(this.#target, column - target, column);
    return (a / this.#sourceMean + b / this.#targetMean) / 2;
  }

  #compareLengths(shape: number, row: number, column: number): void {
    const { source, target } = shapeAt(shape);
    const scale = Math.sqrt(this.#ratio);
    const a = charactersOf(this.#source, row - source, row) * scale;
    const b = charactersOf(this.#target, column - target, column) / scale;
    const deviation = (b - a) ** 2 / (LENGTH_VARIANCE * ((a + b) / 2) || 1);
    this.#add(
      shape,
      INDEX['length-difference'],
      Math.min(deviation / 2, MOST_DEVIATION) / (MOST_DEVIATION / 2),
    );
    this.#add(shape, INDEX['length-ratio'], Math.min(2, Math.abs(Math.log((b + SOBER) / (a + SOBER)))));
  }

  /**
   * What the sentences beside the end of a bead have in common across it, the last of one side with the next of the
   * other, as far as they are not alike to those that they stand against already.
   */
  #across(group: GroupSimilarity, row: number, column: number): number {
    if (row === 0 || column === 0 || row === this.#source.size || column === this.#target.size) return 0;
    const across = group.between(row - 1, column) + group.between(row, column - 1);
    if (across === 0) return 0;
    return across * (1 - Math.max(group.between(row - 1, column - 1), group.between(row, column)));
  }
}

/** Difference of logarithms that is no more than rounding. */
const ROUNDING = 1e-9;

/** Factor beyond which two texts are so unlike in length that one lacks much of the other. */
const COMPLETE = 1.5;

/**
 * Characters of the target for one of the source: by the whole texts, unless these hold so much less of each other than
 * their sentences that a part has to be missing.
 */
function expansion(ofTexts: number, ofSentences: number): number {
  return Math.abs(Math.log(ofTexts / ofSentences)) <= Math.log(COMPLETE) + ROUNDING ? ofTexts : ofSentences;
}

function charactersOf(forms: Forms, from: number, to: number): number {
  return (forms.length[to] ?? 0) - (forms.length[from] ?? 0);
}

/** The views of a pair; what crosses the end of a bead is looked for in the best of them. */
function similarities(texts: TextPair, band: Band): Similarity[] {
  const { vectors, embedded } = texts;
  const embeddingViews = embedded ? [makeEmbeddingView(embedded, band)] : [];
  const best = isTranslated(texts) ? 'translated' : 'raw';
  return COMPARED.filter((compared) => compared === 'raw' || isTranslated(texts)).flatMap((compared) =>
    TERM_KINDS.map((kind) => ({
      group: new GroupSimilarity([
        ...vectors[compared].map((pair) => makeView(pair[kind], band)),
        ...(compared === 'translated' ? embeddingViews : []),
      ]),
      feature: INDEX[`${compared}-${kind}`],
      weakest: INDEX[`${compared}-weakest`],
      isBest: compared === best,
    })),
  );
}
