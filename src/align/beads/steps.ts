import type { Bead } from '../../core/bead.js';
import type { Step } from './lattice.js';
import { shapeAt } from './shapes.js';

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** The bead that a step of a way stands for. */
export function toBead({ shape, row, column, posterior }: Step): Bead {
  const { source, target } = shapeAt(shape);
  return {
    source: range(row - source, row),
    target: range(column - target, column),
    confidence: posterior,
    moved: false,
  };
}
