import { clearLine, cursorTo } from 'node:readline';

/** Shows how far long work has come: one line that is rewritten in a terminal, a plain line now and then elsewhere. */
export interface ProgressLine {
  update(text: string): void;
  /** Takes the line away, so that what follows starts on a clean line. */
  clear(): void;
}

/** Least time between two lines, in milliseconds. */
const TERMINAL_INTERVAL = 80;
const PLAIN_INTERVAL = 5_000;

export const SILENT: ProgressLine = { update: () => undefined, clear: () => undefined };

/** @param now a clock in milliseconds */
export function createProgress(stream: NodeJS.WriteStream, now: () => number = Date.now): ProgressLine {
  const interval = stream.isTTY ? TERMINAL_INTERVAL : PLAIN_INTERVAL;
  let last = stream.isTTY ? -Infinity : now();
  let shown = false;
  return {
    update(text) {
      if (now() - last < interval) return;
      last = now();
      if (!stream.isTTY) {
        stream.write(`${text}\n`);
        return;
      }
      cursorTo(stream, 0);
      clearLine(stream, 0);
      stream.write(text.slice(0, Math.max(0, stream.columns - 1)));
      shown = true;
    },
    clear() {
      if (!shown) return;
      cursorTo(stream, 0);
      clearLine(stream, 0);
      shown = false;
    },
  };
}
