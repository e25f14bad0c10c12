/** Lines shown from the start and from the end of a failed command's output: npm's reason stands first, apt-get's last. */
const SHOWN_LINES = 12;

/**
 * Says what set-up is doing: on standard error, since standard output is the tool's.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`backwire: ${line}\n`);
}

/**
 * A failure as people read it: what the failed command said, what is wrong, and the remedy.
 *
 * @param {import('./error.mjs').SetupError} error
 * @param {(line: string) => void} [write]
 */
export function sayError(error, write = say) {
  for (const line of shorten(error.details.split('\n').filter((text) => text !== ''))) write(`  ${line}`);
  write(error.message);
  write(error.remedy);
}

/** @param {readonly string[]} lines */
function shorten(lines) {
  if (lines.length <= 2 * SHOWN_LINES) return lines;
  return [...lines.slice(0, SHOWN_LINES), '…', ...lines.slice(-SHOWN_LINES)];
}
