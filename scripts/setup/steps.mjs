import { join } from 'node:path';
import { SetupError } from './error.mjs';
import { sayError } from './log.mjs';
import { withLock } from './lock.mjs';
import { checkNodeVersion } from './node-version.mjs';

/**
 * @typedef {import('./system.mjs').System} System
 *
 * @typedef {object} Step One thing that must be in place.
 * @property {(system: System) => boolean} isDone Quick, and without side effects.
 * @property {(system: System) => Promise<void>} perform Puts it in place, from whatever state an earlier try left.
 *   Throws a SetupError when it cannot.
 */

/**
 * Performs the steps that are not done, in order. Set-ups of one project take turns.
 *
 * @param {System} system
 * @param {readonly Step[]} steps
 * @throws {SetupError} when a step cannot be performed, or Node.js is too old.
 */
export async function setUp(system, steps) {
  checkNodeVersion(system.nodeVersion);
  if (steps.every((step) => step.isDone(system))) return;
  const performMissing = async () => {
    for (const step of steps) {
      if (!step.isDone(system)) await step.perform(system);
    }
  };
  await withLock(join(system.root, '.cache', 'setup.lock'), performMissing, system.say);
}

/**
 * A step that set-up goes on without.
 *
 * @param {Step} step
 * @param {string} consequence What happens then, one sentence.
 * @returns {Step}
 */
export function optional(step, consequence) {
  return {
    isDone: step.isDone,
    async perform(system) {
      try {
        await step.perform(system);
      } catch (error) {
        if (!(error instanceof SetupError)) throw error;
        sayError(error, system.say);
        system.say(consequence);
      }
    },
  };
}
