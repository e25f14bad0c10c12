import type { Bead } from '../../core/bead.js';
import { rates, type BeadCounts, type BeadScores } from '../../evaluate/beads.js';
import { renderTable } from '../../evaluate/table.js';

/** Decimals of a confidence. */
const DECIMALS = 4;

/** Beads, one a line: `[0, 1]:[0]:0.9876` (the format of Vecalign, with the confidence where that has a cost). */
export function renderBeads(beads: readonly Bead[]): string {
  return beads
    .map(
      ({ source, target, confidence }) =>
        `[${source.join(', ')}]:[${target.join(', ')}]:${confidence.toFixed(DECIMALS)}\n`,
    )
    .join('');
}

/** Strict and lax precision, recall and F1 as a table. */
export function renderBeadScores(scores: BeadScores): string {
  const row = (name: string, counts: BeadCounts): string[] => {
    const { precision, recall, f1 } = rates(counts);
    return [
      name,
      ...[precision, recall, f1].map((rate) => rate.toFixed(3)),
      `${counts.right}/${counts.tested}`,
      `${counts.found}/${counts.wanted}`,
    ];
  };
  return renderTable([
    ['', 'precision', 'recall', 'F1', 'right', 'found'],
    row('strict', scores.strict),
    row('lax', scores.lax),
  ]);
}
