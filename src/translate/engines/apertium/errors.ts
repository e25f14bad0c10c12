import { EngineError } from '../../../core/errors.js';

/** The one line that installs what a direction needs. */
export function installLine(packages: readonly string[]): string {
  return `sudo apt-get install -y ${packages.join(' ')}`;
}

/** An Apertium that is not installed, or not installed whole. */
export function notInstalled(what: string, packages: readonly string[], cause?: unknown): EngineError {
  return new EngineError(what, { remedy: `Type: ${installLine(packages)}`, cause });
}
