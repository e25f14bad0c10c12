/** A function of several variables: its value at `x`, and its gradient written into `slope`. */
export type Differentiable = (x: Float64Array, slope: Float64Array) => number;

/** Steps that are remembered to guess the curvature. */
const MEMORY = 10;

/** A step has to bring this share of what the slope promises (Armijo). */
const SUFFICIENT = 1e-4;

/** Halvings of a step before the search gives up. */
const HALVINGS = 30;

/** Length of the gradient at which the minimum is reached. */
const FLAT = 1e-3;

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** `a + factor · b` */
const plus = (a: Float64Array, factor: number, b: Float64Array): Float64Array =>
  a.map((value, at) => value + factor * (b[at] ?? 0));

interface Move {
  readonly step: Float64Array;
  readonly change: Float64Array;
}

/** Minimises a convex function by L-BFGS with a backtracking line search (Nocedal and Wright 2006, algorithm 7.5). */
export function minimise(f: Differentiable, start: Float64Array, iterations: number): Float64Array {
  let x: Float64Array = start;
  let slope: Float64Array = new Float64Array(start.length);
  let value = f(x, slope);
  const moves: Move[] = [];
  for (let iteration = 0; iteration < iterations && Math.sqrt(dot(slope, slope)) > FLAT; iteration++) {
    const direction = descend(slope, moves);
    const promise = dot(slope, direction);
    let size = moves.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    for (let halving = 0; ; halving++, size /= 2) {
      if (halving === HALVINGS) return x;
      const next = plus(x, size, direction);
      const nextSlope = new Float64Array(start.length);
      const nextValue = f(next, nextSlope);
      if (nextValue > value + SUFFICIENT * size * promise) continue;
      const move = { step: plus(next, -1, x), change: plus(nextSlope, -1, slope) };
      if (dot(move.step, move.change) > 0) moves.push(move);
      if (moves.length > MEMORY) moves.shift();
      [x, slope, value] = [next, nextSlope, nextValue];
      break;
    }
  }
  return x;
}

/** The two-loop recursion: minus the inverse curvature times the slope. */
function descend(slope: Float64Array, moves: readonly Move[]): Float64Array {
  let direction: Float64Array = slope.map((value) => -value);
  const factors: number[] = [];
  for (const { step, change } of [...moves].reverse()) {
    const factor = dot(step, direction) / dot(step, change);
    factors.unshift(factor);
    direction = plus(direction, -factor, change);
  }
  const last = moves.at(-1);
  if (last) {
    const scale = dot(last.step, last.change) / dot(last.change, last.change);
    direction = direction.map((value) => value * scale);
  }
  for (const [at, { step, change }] of moves.entries()) {
    const correction = (factors[at] ?? 0) - dot(change, direction) / dot(step, change);
    direction = plus(direction, correction, step);
  }
  return direction;
}
