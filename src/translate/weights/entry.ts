/** One file of a model. */
export interface WeightsFile {
  /** Relative to the folder of models, `/`-separated: `Xenova/opus-mt-en-fr/config.json`. */
  readonly path: string;
  readonly bytes?: number | undefined;
  /** Hex SHA-256; a file without one is not pinned. */
  readonly sha256?: string | undefined;
  /** Where it is, if not at `OWNER/NAME` of the hub. */
  readonly url?: string | undefined;
}

/** What pulling, importing and verifying need to know of an entry of the registry. */
export interface WeightsEntry {
  readonly id: string;
  /** Branch, tag or commit of the hub's repositories. */
  readonly revision: string;
  readonly files: readonly WeightsFile[];
}
