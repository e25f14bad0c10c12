import { BackwireError, EXIT } from '../core/errors.js';

/** Turns whatever was thrown into what a person reads and the exit code that follows. */
export function renderError(error: unknown, debug: boolean): { text: string; exitCode: number } {
  if (error instanceof BackwireError) {
    const lines = [`backwire: ${error.message}`];
    if (error.remedy !== undefined) lines.push(`  ${error.remedy}`);
    if (debug) lines.push(stackOf(error));
    return { text: `${lines.join('\n')}\n`, exitCode: error.exitCode };
  }
  const message = error instanceof Error ? error.message : String(error);
  const hint = debug
    ? stackOf(error)
    : '  This is a bug in Backwire. Run again with --debug and report what it prints.';
  return { text: `backwire: internal error: ${message}\n${hint}\n`, exitCode: EXIT.couldNotCheck };
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
