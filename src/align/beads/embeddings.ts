/** Embeddings of the sentences of both sides: unit vectors of one size, zeros for a sentence without words. */
export interface EmbeddingPair {
  readonly source: readonly Float32Array[];
  readonly target: readonly Float32Array[];
  /** Σ of the vectors of each whole text: what chance is measured by, also where only some rows are aligned. */
  readonly sourceSum: Float64Array;
  readonly targetSum: Float64Array;
}

/** @param source one a sentence; of the same size as those of the target */
export function pairEmbeddings(
  source: readonly Float32Array[],
  target: readonly Float32Array[],
): EmbeddingPair {
  const size = source[0]?.length ?? target[0]?.length ?? 0;
  return { source, target, sourceSum: sum(source, size), targetSum: sum(target, size) };
}

function sum(vectors: readonly Float32Array[], size: number): Float64Array {
  const total = new Float64Array(size);
  for (const vector of vectors)
    for (let at = 0; at < size; at++) total[at] = (total[at] ?? 0) + (vector[at] ?? 0);
  return total;
}

/** Dot product; 0 where a vector is missing. */
export function dense(a: Float32Array | undefined, b: Float32Array | Float64Array | undefined): number {
  if (!a || !b) return 0;
  let product = 0;
  for (let at = 0; at < a.length; at++) product += (a[at] ?? 0) * (b[at] ?? 0);
  return product;
}
