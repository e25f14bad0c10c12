import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine, LanguagePair } from '../../core/translation.js';
import type { EmbeddingEntry, OnnxEntry } from '../registry/index.js';
import type { EngineContext, EngineKind, InstallKind, Part } from './kind.js';
import { createOnnxEngine } from './onnx/index.js';

/** The files of a model below a folder; one of another size than the registry says is not there. */
export function weightsParts(files: OnnxEntry['files'], folder: string): Promise<Part[]> {
  return Promise.all(
    files.map(async ({ path, bytes }) => {
      const file = await stat(join(folder, path)).catch(() => undefined);
      const present = file?.isFile() === true && (bytes === undefined || file.size === bytes);
      return { name: path, present };
    }),
  );
}

/** Models whose weights are files: each file is a part. */
const weightsKind: InstallKind<OnnxEntry | EmbeddingEntry> = {
  parts: ({ files }, { modelsFolder }) => weightsParts(files, modelsFolder),
  install: ({ id }) => `backwire models pull ${id}`,
};

/** Embedding models. */
export const embeddingKind: InstallKind<EmbeddingEntry> = weightsKind;

/** Neural translation models. */
export const onnxKind: EngineKind<OnnxEntry> = {
  ...weightsKind,
  forward: (entry, context) => open(entry, entry.onnx.forward, entry.languages, context),
  back: (entry, context) => {
    const { source, target } = entry.languages;
    if (entry.onnx.back === undefined) return Promise.resolve(undefined);
    return open(entry, entry.onnx.back, { source: target, target: source }, context);
  },
};

function open(
  { id, revision, onnx: { family, languageNames } }: OnnxEntry,
  modelName: string,
  pair: LanguagePair,
  { modelsFolder }: EngineContext,
): Promise<Engine> {
  return createOnnxEngine({ id, modelName, family, modelsDir: modelsFolder, pair, revision, languageNames });
}
