/**
 * The cells of the lattice that are searched. The lattice has a row for each boundary between sentences of the source
 * (0 to n) and a column for each of the target (0 to m); row `i` is searched from column `from[i]` up to, not including,
 * `to[i]`. Both never fall, and each row shares a column with the next, so that there is always a way through.
 */
export interface Band {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** All cells of an n × m lattice. */
export function fullBand(n: number, m: number): Band {
  return { from: new Int32Array(n + 1), to: new Int32Array(n + 1).fill(m + 1) };
}

/** A place in the lattice. */
export interface Point {
  readonly row: number;
  readonly column: number;
}

/** Cells of the rectangle between two points that are searched whole. */
const LARGEST_RECTANGLE = 1 << 15;

/** Half the width of the corridor through a rectangle that is too large, in columns at its thinnest. */
const CORRIDOR = 64;

/**
 * The band around a chain of points: the rectangle between each two neighbours (or, where that is large, a corridor
 * along its diagonal), and `margin(row)` rows and columns around.
 *
 * @param points rising in row and column; the corners of the lattice may be left out
 */
export function bandAround(
  points: readonly Point[],
  n: number,
  m: number,
  margin: (row: number) => number,
): Band {
  const from = new Int32Array(n + 1).fill(m);
  const to = new Int32Array(n + 1);
  const open = (row: number, first: number, last: number): void => {
    from[row] = Math.max(0, Math.min(from[row] ?? m, first));
    to[row] = Math.min(m + 1, Math.max(to[row] ?? 0, last + 1));
  };
  let before: Point = { row: 0, column: 0 };
  for (const point of [...points, { row: n, column: m }]) {
    const rows = point.row - before.row;
    const columns = point.column - before.column;
    const isSmall = (rows + 1) * (columns + 1) <= LARGEST_RECTANGLE;
    const slope = rows === 0 ? 0 : columns / rows;
    const half = isSmall ? 0 : CORRIDOR + slope;
    for (let row = before.row; row <= point.row; row++) {
      const middle = before.column + slope * (row - before.row);
      const first = isSmall ? before.column : Math.max(before.column, Math.floor(middle - half));
      const last = isSmall ? point.column : Math.min(point.column, Math.ceil(middle + half));
      open(row, first - margin(row), last + margin(row));
    }
    before = point;
  }
  // What is open in one row is open in the rows around it, so that the way may bend anywhere.
  for (let row = 1; row <= n; row++) to[row] = Math.max(to[row] ?? 0, to[row - 1] ?? 0);
  for (let row = n; row > 0; row--) from[row - 1] = Math.min(from[row - 1] ?? m, from[row] ?? m);
  return { from, to };
}
