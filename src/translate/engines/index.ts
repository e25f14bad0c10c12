import type { Engine } from '../../core/translation.js';
import type { ModelEntry, TranslatorEntry } from '../registry/index.js';
import { apertiumKind } from './apertium/kind.js';
import type { EngineContext, EngineKind, InstallKind, Part } from './kind.js';
import { embeddingKind, onnxKind } from './onnx-kind.js';

/** What can be asked of every entry. */
interface Installable {
  parts(context: EngineContext): Promise<readonly Part[]>;
  install(): string;
}

/** What can be done with an entry that translates. */
export interface Translator extends Installable {
  forward(context: EngineContext): Promise<Engine>;
  back(context: EngineContext): Promise<Engine | undefined>;
}

/** Any entry, and what it needs. */
export function installableOf(entry: ModelEntry): Installable {
  return entry.engine === 'embedding' ? installable(entry, embeddingKind) : translatorOf(entry);
}

/** The engine of an entry, about that entry. */
export function translatorOf(entry: TranslatorEntry): Translator {
  switch (entry.engine) {
    case 'apertium':
      return translator(entry, apertiumKind);
    case 'onnx':
      return translator(entry, onnxKind);
  }
}

function installable<Entry>(entry: Entry, kind: InstallKind<Entry>): Installable {
  return { parts: (context) => kind.parts(entry, context), install: () => kind.install(entry) };
}

function translator<Entry>(entry: Entry, kind: EngineKind<Entry>): Translator {
  return {
    ...installable(entry, kind),
    forward: (context) => kind.forward(entry, context),
    back: (context) => kind.back(entry, context),
  };
}
