import { readFileSync } from 'node:fs';
import type { RunResult } from '../core/run-result.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
};

/** Name and version of this program, from its package.json. */
export function toolInfo(): RunResult['tool'] {
  return { name: manifest.name, version: manifest.version };
}
