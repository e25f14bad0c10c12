import { FEATURES } from '../../align/beads/features.js';
import type { Step } from '../../align/beads/lattice.js';
import { toBead } from '../../align/beads/steps.js';
import type { TextSide } from '../../align/beads/text-pair.js';
import { isLink } from '../../core/bead.js';
import { addBeadScores, scoreBeadsAgainst, type BeadScores, type GoldBead } from '../../evaluate/beads.js';
import { readPair } from '../align/pair.js';
import { readPairsFile } from '../align/pairs-file.js';
import { renderBeadScores } from '../align/render.js';
import { fitBeads, latticeOf, makeExample, type Example } from './fit-beads.js';

/** Parts that each pair is cut into for cross-validation. */
const FOLDS = 4;

/** Decimals of a weight. */
const DECIMALS = 3;

/** What a fit gives: a report for people, and the weights by kind and feature. */
export interface AlignFit {
  readonly report: string;
  readonly weights: Readonly<Record<'translated' | 'raw', Readonly<Record<string, number>>>>;
}

interface GoldPair {
  readonly name: string;
  readonly source: TextSide;
  readonly target: TextSide;
  readonly gold: readonly GoldBead[];
}

interface Part extends Example {
  readonly gold: readonly GoldBead[];
}

/**
 * Fits the weights of the aligner: those for pairs with translations on every pair that has one, once with its first
 * translation and once with all; those for pairs without on every pair as it is. The scores are those of parts that the
 * weights were not fitted on.
 *
 * @throws BackwireError when a pair cannot be read
 */
export async function fitAlign(pairsFile: string): Promise<AlignFit> {
  const pairs: GoldPair[] = [];
  for (const files of await readPairsFile(pairsFile)) {
    const { source, target, gold = [] } = await readPair(files, process.stdin);
    pairs.push({ name: `${files.source} – ${files.target}`, source, target, gold });
  }
  const all = pairs.flatMap((pair) => [pair, withStrangers(pair)]);
  const translated = all.flatMap(withTranslations);
  const raw = all.map((pair) => withOnly(pair, 0, 'no translation'));
  const fits = [translated, raw].map((some) => crossValidate(some));
  return {
    report: fits.map(({ report }) => report).join('\n'),
    weights: { translated: fits[0]?.weights ?? {}, raw: fits[1]?.weights ?? {} },
  };
}

/** Of the links 1:1, those whose target is swapped with another's in {@link withStrangers}: one in so many. */
const STRANGERS = 4;

/**
 * A pair in which some sentences of the target stand where others should: what texts hold that were cut and filled up.
 * Such a sentence and the one that it stands against are both alone.
 */
function withStrangers({ name, source, target, gold }: GoldPair): GoldPair {
  const single = gold.filter((bead) => bead.source.length === 1 && bead.target.length === 1);
  const swapped = single.filter((_, index) => index % STRANGERS === 0);
  const half = Math.floor(swapped.length / 2);
  const order = target.sentences.map((_, index) => index);
  const moved = swapped.slice(0, 2 * half);
  for (const [index, bead] of moved.entries())
    order[bead.target[0] ?? 0] = moved[(index + half) % moved.length]?.target[0] ?? 0;
  const strange = new Set(moved);
  const reorder = (texts: readonly string[]): string[] => order.map((index) => texts[index] ?? '');
  return {
    name: `${name}, with strangers`,
    source,
    target: { sentences: reorder(target.sentences), translations: target.translations.map(reorder) },
    gold: gold.flatMap((bead) =>
      strange.has(bead)
        ? [
            { source: bead.source, target: [] },
            { source: [], target: bead.target },
          ]
        : [bead],
    ),
  };
}

function withTranslations(pair: GoldPair): GoldPair[] {
  const all = pair.source.translations.length + pair.target.translations.length;
  if (all === 0) return [];
  const first = withOnly(pair, 1, 'one translation');
  return all === 1 ? [first] : [first, withOnly(pair, all, `${all} translations`)];
}

/** A pair with the first so many of its translations. */
function withOnly({ name, source, target, gold }: GoldPair, translations: number, label: string): GoldPair {
  const own = source.translations.slice(0, translations);
  const others = target.translations.slice(0, translations - own.length);
  return {
    name: `${name}, ${label}`,
    source: { ...source, translations: own },
    target: { ...target, translations: others },
    gold,
  };
}

function crossValidate(pairs: readonly GoldPair[]): { report: string; weights: Record<string, number> } {
  const parts = pairs.map(cut);
  const scores: BeadScores[][] = pairs.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitBeads(parts.flatMap((of) => of.filter((_, index) => index !== fold)));
    for (const [index, of] of parts.entries()) {
      const held = of[fold];
      if (held) scores[index]?.push(scoreBeadsAgainst(held.gold, align(held, weights)));
    }
  }
  const weights = fitBeads(parts.flat());
  return {
    report: pairs
      .map(({ name }, index) => `${name}\n${renderBeadScores(addBeadScores(scores[index] ?? []))}`)
      .join('\n'),
    weights: Object.fromEntries(
      FEATURES.map((feature, at) => [feature, Number((weights[at] ?? 0).toFixed(DECIMALS))]),
    ),
  };
}

function align(part: Part, weights: Float64Array): GoldBead[] {
  return latticeOf(part, weights)
    .bestPath()
    .map((step: Step) => toBead(step));
}

/** Cuts a pair into parts of as many links each. */
function cut({ source, target, gold }: GoldPair): Part[] {
  const links = gold.filter(isLink).sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const places = Array.from({ length: FOLDS + 1 }, (_, fold) => {
    const link = links[Math.floor((links.length * fold) / FOLDS)];
    if (fold === 0) return { row: 0, column: 0 };
    return link
      ? { row: link.source[0] ?? 0, column: link.target[0] ?? 0 }
      : { row: source.sentences.length, column: target.sentences.length };
  });
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? { row: 0, column: 0 };
    const inPart = gold.filter(
      (bead) => isWithin(bead.source, start.row, end.row) && isWithin(bead.target, start.column, end.column),
    );
    const shifted = inPart.map((bead) => ({
      source: bead.source.map((at) => at - start.row),
      target: bead.target.map((at) => at - start.column),
    }));
    return {
      ...makeExample({
        source: sliceSide(source, start.row, end.row),
        target: sliceSide(target, start.column, end.column),
        gold: shifted,
      }),
      gold: shifted,
    };
  });
}

function isWithin(indexes: readonly number[], from: number, to: number): boolean {
  return indexes.every((index) => index >= from && index < to);
}

function sliceSide({ sentences, translations }: TextSide, from: number, to: number): TextSide {
  return {
    sentences: sentences.slice(from, to),
    translations: translations.map((texts) => texts.slice(from, to)),
  };
}
