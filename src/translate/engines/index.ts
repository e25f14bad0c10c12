import type { Engine } from '../../core/translation.js';
import type { ModelEntry } from '../registry/index.js';
import { apertiumKind } from './apertium/kind.js';
import type { EngineContext, EngineKind, Part } from './kind.js';
import { onnxKind } from './onnx-kind.js';

/** Every engine that runs entries of the registry, by the engine's name in it. */
const ENGINES: {
  readonly [Name in ModelEntry['engine']]: EngineKind<Extract<ModelEntry, { engine: Name }>>;
} = {
  apertium: apertiumKind,
  onnx: onnxKind,
};

/** What can be done with one entry. */
export interface EntryKind {
  parts(context: EngineContext): Promise<readonly Part[]>;
  install(): string;
  forward(context: EngineContext): Promise<Engine>;
  back(context: EngineContext): Promise<Engine | undefined>;
}

/** The engine of an entry, about that entry. */
export function kindOf(entry: ModelEntry): EntryKind {
  switch (entry.engine) {
    case 'apertium':
      return about(entry, ENGINES.apertium);
    case 'onnx':
      return about(entry, ENGINES.onnx);
  }
}

function about<Entry>(entry: Entry, kind: EngineKind<Entry>): EntryKind {
  return {
    parts: (context) => kind.parts(entry, context),
    install: () => kind.install(entry),
    forward: (context) => kind.forward(entry, context),
    back: (context) => kind.back(entry, context),
  };
}
