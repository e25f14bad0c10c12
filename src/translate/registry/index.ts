import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { BackwireError, FileError } from '../../core/errors.js';
import type { LanguagePair } from '../../core/translation.js';
import { registrySchema, type ModelEntry } from './schema.js';

export type { ApertiumEntry, ModelEntry, ModelFile, OnnxEntry } from './schema.js';

/** The models that can be used, as `models/models.json` lists them. */
export interface Registry {
  /** Where it was read from. */
  readonly path: string;
  /** The folder that the paths of weights are relative to. */
  readonly folder: string;
  /** In the order of the file. */
  readonly entries: readonly ModelEntry[];
}

/** The registry that comes with Backwire. */
export const DEFAULT_REGISTRY = fileURLToPath(new URL('../../../models/models.json', import.meta.url));

const REMEDY = 'models/README.md describes the fields of an entry.';

/**
 * Reads and checks a registry.
 * @throws FileError that points at the line and column of what is wrong
 * @throws BackwireError when the file cannot be read
 */
export async function loadRegistry(path: string = DEFAULT_REGISTRY): Promise<Registry> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new BackwireError('model', `the model registry ${path} cannot be read`, {
      remedy: 'Restore models/models.json, or name another registry.',
      cause,
    });
  }
  return { path, folder: dirname(resolve(path)), entries: parseEntries(path, text) };
}

/** The entries that translate in the direction of `pair`, in the order of the registry. */
export function entriesFor(registry: Registry, pair: LanguagePair): ModelEntry[] {
  return registry.entries.filter(
    ({ languages }) => languages.source === pair.source && languages.target === pair.target,
  );
}

/** JSON is read as YAML, of which it is a part, because that parser knows where every value stands. */
function parseEntries(path: string, text: string): readonly ModelEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' });
  const fail = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new FileError('model', path, Math.max(line, 1), Math.max(col, 1), message, { remedy: REMEDY });
  };
  const broken = document.errors[0];
  if (broken) return fail(broken.pos[0], broken.message.split('\n')[0] ?? 'this is not JSON');
  const checked = registrySchema.safeParse(document.toJS());
  if (checked.success) return checked.data.models;
  const issue = checked.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  return fail(
    offsetOf(document, issue?.path ?? []),
    `${field === '' ? '' : `${field}: `}${issue?.message ?? 'does not fit the schema'}`,
  );
}

/** Where the value at a path starts, or the nearest value around it that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
