/** Sparse vectors, one a sentence, in compressed rows: those of sentence `i` are at `starts[i]` up to `starts[i + 1]`. */
export interface Vectors {
  readonly starts: Int32Array;
  /** Ascending within a row. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Vectors of both sides of a pair over one vocabulary. */
export interface VectorPair {
  readonly source: Vectors;
  readonly target: Vectors;
  /** Σ of the vectors of each whole text, by term: what chance is measured by, also where only some rows are aligned. */
  readonly sourceSum: Float64Array;
  readonly targetSum: Float64Array;
  /** Number of different terms. */
  readonly vocabulary: number;
}

/**
 * Weighs the terms of two sides: (1 + ln tf) · ln((N + 1) / df), with the document frequency over the N sentences of
 * both (Salton and Buckley 1988; smoothed, so that a term of every sentence still weighs something).
 *
 * @param source the terms of each sentence, repeated as often as they occur
 */
export function weighTerms(source: readonly string[][], target: readonly string[][]): VectorPair {
  const ids = new Map<string, number>();
  const frequencies: number[] = [];
  const count = (sentences: readonly string[][]): Map<number, number>[] =>
    sentences.map((terms) => {
      const counts = new Map<number, number>();
      for (const term of terms) {
        let id = ids.get(term);
        if (id === undefined) ids.set(term, (id = frequencies.push(0) - 1));
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      for (const id of counts.keys()) frequencies[id] = (frequencies[id] ?? 0) + 1;
      return counts;
    });
  const sourceCounts = count(source);
  const targetCounts = count(target);
  const sentences = source.length + target.length;
  const rarity = Float64Array.from(frequencies, (frequency) => Math.log((sentences + 1) / frequency));
  const vocabulary = frequencies.length;
  const vectors = { source: toVectors(sourceCounts, rarity), target: toVectors(targetCounts, rarity) };
  return {
    ...vectors,
    sourceSum: sumRows(vectors.source, vocabulary),
    targetSum: sumRows(vectors.target, vocabulary),
    vocabulary,
  };
}

function toVectors(rows: readonly Map<number, number>[], rarity: Float64Array): Vectors {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.size;
  const size = starts[rows.length] ?? 0;
  const terms = new Int32Array(size);
  const weights = new Float64Array(size);
  let at = 0;
  for (const row of rows) {
    for (const [term, count] of [...row].sort(([a], [b]) => a - b)) {
      terms[at] = term;
      weights[at++] = (1 + Math.log(count)) * (rarity[term] ?? 0);
    }
  }
  return { starts, terms, weights };
}

/** Dot product of two sparse rows. */
export function dot(a: Vectors, row: number, b: Vectors, other: number): number {
  let at = a.starts[row] ?? 0;
  let bt = b.starts[other] ?? 0;
  const aEnd = a.starts[row + 1] ?? 0;
  const bEnd = b.starts[other + 1] ?? 0;
  let sum = 0;
  while (at < aEnd && bt < bEnd) {
    const difference = (a.terms[at] ?? 0) - (b.terms[bt] ?? 0);
    if (difference === 0) sum += (a.weights[at++] ?? 0) * (b.weights[bt++] ?? 0);
    else if (difference < 0) at++;
    else bt++;
  }
  return sum;
}

/** Some rows of vectors, in the order given. */
export function selectRows({ starts, terms, weights }: Vectors, rows: readonly number[]): Vectors {
  const selectedStarts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries())
    selectedStarts[index + 1] = (selectedStarts[index] ?? 0) + (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  const size = selectedStarts[rows.length] ?? 0;
  const selected: Vectors = {
    starts: selectedStarts,
    terms: new Int32Array(size),
    weights: new Float64Array(size),
  };
  for (const [index, row] of rows.entries()) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    selected.terms.set(terms.subarray(from, to), selectedStarts[index] ?? 0);
    selected.weights.set(weights.subarray(from, to), selectedStarts[index] ?? 0);
  }
  return selected;
}

/** Σ of all rows, by term. */
function sumRows({ terms, weights }: Vectors, vocabulary: number): Float64Array {
  const sum = new Float64Array(vocabulary);
  for (const [at, term] of terms.entries()) sum[term] = (sum[term] ?? 0) + (weights[at] ?? 0);
  return sum;
}
