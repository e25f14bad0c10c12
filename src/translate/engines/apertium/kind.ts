import type { EngineKind } from '../kind.js';
import type { ApertiumEntry } from '../../registry/index.js';
import { installLine } from './errors.js';

/** Apertium's entries: each mode is a part, and there is when its programs and data files are. */
export const apertiumKind: EngineKind<ApertiumEntry> = {
  parts: (entry, { apertium }) => apertium.parts(entry),
  install: ({ apertium: { packages } }) => installLine(packages),
  forward: (entry, { apertium }) => apertium.engine(entry, entry.apertium.forward, entry.languages),
  back: (entry, { apertium }) => {
    const { source, target } = entry.languages;
    if (!entry.apertium.back) return Promise.resolve(undefined);
    return apertium.engine(entry, entry.apertium.back, { source: target, target: source });
  },
};
