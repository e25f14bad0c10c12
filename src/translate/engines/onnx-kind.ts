import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine, LanguagePair } from '../../core/translation.js';
import type { OnnxEntry } from '../registry/index.js';
import type { EngineContext, EngineKind } from './kind.js';
import { createOnnxEngine } from './onnx/index.js';

/** Neural models: each file of the weights is a part. */
export const onnxKind: EngineKind<OnnxEntry> = {
  parts: ({ files }, { modelsFolder }) =>
    Promise.all(
      files.map(async ({ path, bytes }) => {
        const file = await stat(join(modelsFolder, path)).catch(() => undefined);
        const present = file?.isFile() === true && (bytes === undefined || file.size === bytes);
        return { name: path, present };
      }),
    ),
  install: ({ id }) => `backwire models pull ${id}`,
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
