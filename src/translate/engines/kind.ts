import type { Engine } from '../../core/translation.js';
import type { Apertium } from './apertium/index.js';

/** What the engines of a session share. */
export interface EngineContext {
  readonly apertium: Apertium;
  /** The folder that the paths of weights are relative to. */
  readonly modelsFolder: string;
}

/** Something that an entry needs. */
export interface Part {
  /** For people: `mode eng-cat`, or the path of a file. */
  readonly name: string;
  readonly present: boolean;
}

/** How the entries of one engine are found. */
export interface InstallKind<Entry> {
  parts(entry: Entry, context: EngineContext): Promise<readonly Part[]>;
  /** What to type to get the parts. */
  install(entry: Entry): string;
}

/** How the entries of one engine are found and run. */
export interface EngineKind<Entry> extends InstallKind<Entry> {
  /** @throws EngineError when a part is missing */
  forward(entry: Entry, context: EngineContext): Promise<Engine>;
  /** The way back to the language of the copy, or undefined where there is none. */
  back(entry: Entry, context: EngineContext): Promise<Engine | undefined>;
}
