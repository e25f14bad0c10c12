/** Sentences of the source and of the target that a bead takes. */
export interface Shape {
  readonly source: number;
  readonly target: number;
}

/** Most sentences that a bead takes on one side. */
export const LONGEST = 8;

/** How many sentences of the target a bead takes at most, by those of the source (from 1). */
export const WIDEST = [LONGEST, 4, 3, 2, 1, 1, 1, 1] as const;

/** Every n:m with sentences on both sides that is tried: 1:1 to 8:1 and 1:8, 2:2 to 4:2 and 2:4, 3:3. */
const PAIRED: readonly Shape[] = WIDEST.flatMap((widest, index) =>
  Array.from({ length: widest }, (_, target) => ({ source: index + 1, target: target + 1 })),
);

/** Every shape that a bead can have: the paired ones in the order of their sizes, then the deletion, then the insertion. */
export const SHAPES: readonly Shape[] = [...PAIRED, { source: 1, target: 0 }, { source: 0, target: 1 }];

/** The shape with an index. @throws RangeError when there is none: a bug */
export function shapeAt(index: number): Shape {
  const shape = SHAPES[index];
  if (!shape) throw new RangeError(`there is no shape ${index}`);
  return shape;
}

/** Number of shapes with sentences on both sides. */
export const PAIRED_SHAPES = PAIRED.length;
