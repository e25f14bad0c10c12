/** Lines of a failed command's output worth showing. */
const SHOWN_LINES = 20;

/**
 * Says what set-up is doing: on standard error, since standard output is the tool's.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`backwire: ${line}\n`);
}

/**
 * A failure as people read it: the end of the failed command's output, what is wrong, and the remedy.
 *
 * @param {import('./error.mjs').SetupError} error
 * @param {(line: string) => void} [write]
 */
export function sayError(error, write = say) {
  for (const line of error.details.trimEnd().split('\n').slice(-SHOWN_LINES)) {
    if (line !== '') write(`  ${line}`);
  }
  write(error.message);
  write(error.remedy);
}
