import { SetupError } from './error.mjs';
import { hasApt, installPackages } from './packages.mjs';
import { findCommand } from './system.mjs';

/**
 * A browser for the tests that look at the report.
 *
 * @type {import('./steps.mjs').Step}
 */
export const browser = {
  isDone(system) {
    return findCommand(system, 'chromium', 'chromium-browser', 'google-chrome') !== undefined;
  },

  async perform(system) {
    if (!hasApt(system)) {
      throw new SetupError(
        'No browser (Chromium) is installed to look at reports with.',
        'Install Chromium.',
      );
    }
    await installPackages(system, ['chromium'], 'a browser for the tests');
  },
};
