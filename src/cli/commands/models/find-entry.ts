import { BackwireError } from '../../../core/errors.js';
import { loadRegistry, type EmbeddingEntry, type OnnxEntry } from '../../../translate/registry/index.js';

/** A model whose weights are files, and the folder that they belong in. */
export interface WeightsTarget {
  readonly entry: OnnxEntry | EmbeddingEntry;
  readonly modelsDir: string;
}

/** @throws BackwireError when there is no such model, or its engine has no weights to fetch */
export async function findWeights(id: string): Promise<WeightsTarget> {
  const { entries, folder } = await loadRegistry();
  const entry = entries.find((known) => known.id === id);
  if (!entry) {
    throw new BackwireError('usage', `no model is called ${id}`, { remedy: 'See `backwire models list`.' });
  }
  if (entry.engine === 'apertium') {
    throw new BackwireError('usage', `${id} has no weights: it comes with Debian packages`, {
      remedy: `Type: sudo apt-get install ${entry.apertium.packages.join(' ')}`,
    });
  }
  return { entry, modelsDir: folder };
}
