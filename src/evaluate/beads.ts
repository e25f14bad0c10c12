import { readFile } from 'node:fs/promises';
import { isLink } from '../core/bead.js';
import { BackwireError, FileError } from '../core/errors.js';

/** A bead of a gold file, or of an alignment to score against one. */
export interface GoldBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

const LIST = String.raw`\[\s*((?:\d+\s*(?:,\s*\d+\s*)*)?)\]`;
const BEAD = new RegExp(String.raw`^\s*${LIST}\s*:\s*${LIST}\s*(?::.*)?$`);

/**
 * Reads beads, one a line: `[0, 1]:[0]` with 0-based indexes, an empty list for a deletion or insertion, and anything
 * after a further colon (Vecalign's format). Blank lines are passed over.
 *
 * @param name of the file, for errors
 * @throws FileError at the first line that is no bead
 */
function parseBeads(text: string, name: string): GoldBead[] {
  const numbers = (list: string): number[] => (list.trim() === '' ? [] : list.split(',').map(Number));
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [, source, target] = BEAD.exec(line) ?? [];
    if (source === undefined || target === undefined) {
      throw new FileError('input', name, index + 1, 1, `“${line.slice(0, 60)}” is no bead`, {
        remedy: 'Write a bead a line, as [0, 1]:[0], with the numbers of the sentences from 0.',
      });
    }
    return [{ source: numbers(source), target: numbers(target) }];
  });
}

/** Reads a file of beads. @throws BackwireError when it cannot be read, or at the first line that is no bead */
export async function readBeads(path: string): Promise<GoldBead[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new BackwireError('input', `cannot read ${path}`, { remedy: 'Name a file of beads.', cause });
  });
  return parseBeads(text, path);
}

/** Counts from which precision, recall and F1 follow; those of several pairs add up. */
export interface BeadCounts {
  /** Beads of the alignment that are right, and how many there are. */
  readonly right: number;
  readonly tested: number;
  /** Beads of the gold that link both sides and were found, and how many there are. */
  readonly found: number;
  readonly wanted: number;
}

/** Counts under both definitions of what is right. */
export interface BeadScores {
  readonly strict: BeadCounts;
  readonly lax: BeadCounts;
}

const keyOf = ({ source, target }: GoldBead): string => `${source.join(',')}:${target.join(',')}`;

/** By sentence of the source, those of the target that it is linked to. */
function linksOf(beads: readonly GoldBead[]): Map<number, Set<number>> {
  const links = new Map<number, Set<number>>();
  for (const { source, target } of beads) {
    for (const index of source) {
      const linked = links.get(index) ?? new Set();
      for (const other of target) linked.add(other);
      links.set(index, linked);
    }
  }
  return links;
}

/** How many of `beads` are in `others`, strictly, and by at least one pair of sentences. */
function countIn(beads: readonly GoldBead[], others: readonly GoldBead[]): { strict: number; lax: number } {
  const keys = new Set(others.map(keyOf));
  const links = linksOf(others);
  let strict = 0;
  let lax = 0;
  for (const bead of beads) {
    const isStrict = keys.has(keyOf(bead));
    const shares = bead.source.some((index) => bead.target.some((other) => links.get(index)?.has(other)));
    if (isStrict) strict++;
    if (isStrict || shares) lax++;
  }
  return { strict, lax };
}

/**
 * Scores an alignment against gold beads (Sennrich and Volk 2011; Thompson and Koehn 2019): strictly, a bead is right
 * when it is in the gold; laxly, when it shares a link between two sentences with it. Deletions and insertions count for
 * precision, not for recall.
 */
export function scoreBeadsAgainst(gold: readonly GoldBead[], tested: readonly GoldBead[]): BeadScores {
  const distinct = (beads: readonly GoldBead[]): GoldBead[] => [
    ...new Map(
      beads
        .filter(({ source, target }) => source.length + target.length > 0)
        .map((bead) => [keyOf(bead), bead]),
    ).values(),
  ];
  const right = distinct(gold);
  const beads = distinct(tested);
  const wanted = right.filter(isLink);
  const precise = countIn(beads, right);
  const recalled = countIn(wanted, beads.filter(isLink));
  const counts = (kind: 'strict' | 'lax'): BeadCounts => ({
    right: precise[kind],
    tested: beads.length,
    found: recalled[kind],
    wanted: wanted.length,
  });
  return { strict: counts('strict'), lax: counts('lax') };
}

/** Adds up the counts of several pairs. */
export function addBeadScores(all: readonly BeadScores[]): BeadScores {
  const sum = (kind: 'strict' | 'lax', field: keyof BeadCounts): number =>
    all.reduce((total, scores) => total + scores[kind][field], 0);
  const counts = (kind: 'strict' | 'lax'): BeadCounts => ({
    right: sum(kind, 'right'),
    tested: sum(kind, 'tested'),
    found: sum(kind, 'found'),
    wanted: sum(kind, 'wanted'),
  });
  return { strict: counts('strict'), lax: counts('lax') };
}

/** Precision, recall and F1, 0 to 1. */
export function rates({ right, tested, found, wanted }: BeadCounts): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = tested === 0 ? 0 : right / tested;
  const recall = wanted === 0 ? 0 : found / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
