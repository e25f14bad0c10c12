/** A model that turns sentences into vectors whose nearness is nearness of meaning, whatever the language. */
export interface Embedder {
  /** Its id in the registry. */
  readonly id: string;
  /** Changes whenever its vectors may. */
  readonly fingerprint: string;
  /**
   * @returns a unit vector a sentence, all of one size; zeros for one without words
   * @throws EngineError when the model fails
   */
  embed(
    sentences: readonly string[],
    options?: { signal?: AbortSignal | undefined },
  ): Promise<Float32Array[]>;
  dispose(): Promise<void>;
}
