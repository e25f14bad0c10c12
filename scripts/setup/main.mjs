import { SetupError } from './error.mjs';
import { sayError } from './log.mjs';

/** Exit code for "could not even start"; the command line's own code for the same. */
const COULD_NOT_CHECK = 2;

/**
 * Runs a script's main function and sets the exit code that it returns.
 * A SetupError becomes a message and exit code 2; anything else is a bug and keeps its stack.
 *
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    sayError(error);
    process.exitCode = COULD_NOT_CHECK;
  }
}
