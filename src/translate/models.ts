import type { LanguagePair } from '../core/translation.js';
import { Apertium } from './engines/apertium/index.js';
import { installableOf } from './engines/index.js';
import type { EngineContext, Part } from './engines/kind.js';
import { entriesFor, type ModelEntry, type Registry } from './registry/index.js';

/** An entry of the registry, and whether this machine can run it. */
export interface ModelStatus<Entry extends ModelEntry = ModelEntry> {
  readonly entry: Entry;
  readonly status: 'installed' | 'partial' | 'missing';
  /** Names of the parts that are not there. */
  readonly missing: readonly string[];
  /** What to type to get them. */
  readonly install: string;
}

/** The state of every entry, or of those for one pair, in the order of the registry. */
export async function listModels(
  registry: Registry,
  pair?: LanguagePair,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ModelStatus[]> {
  const entries = pair ? entriesFor(registry, pair) : registry.entries;
  const context = { apertium: new Apertium({ environment }), modelsFolder: registry.folder };
  return Promise.all(entries.map((entry) => modelStatus(entry, context)));
}

/** The state of one entry. */
export async function modelStatus<Entry extends ModelEntry>(
  entry: Entry,
  context: EngineContext,
): Promise<ModelStatus<Entry>> {
  const kind = installableOf(entry);
  const parts = await kind.parts(context);
  const missing = parts.filter(({ present }) => !present).map(({ name }) => name);
  return { entry, status: statusOf(parts, missing), missing, install: kind.install() };
}

function statusOf(parts: readonly Part[], missing: readonly string[]): ModelStatus['status'] {
  if (missing.length === 0) return 'installed';
  return missing.length < parts.length ? 'partial' : 'missing';
}
