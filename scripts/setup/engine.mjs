import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './error.mjs';
import { hasApt, installPackages } from './packages.mjs';
import { findCommand } from './system.mjs';

const PACKAGES = ['apertium', 'apertium-eng-cat', 'apertium-fra-cat', 'apertium-eng-spa', 'apertium-fr-es'];

/** Directions that the two pivots and their ways back consist of. */
const MODES = ['eng-cat', 'cat-fra', 'eng-spa', 'es-fr', 'fra-cat', 'cat-eng', 'fr-es', 'spa-eng'];

/** A neural model that needs nothing but a download. */
const NEURAL_MODEL = 'onnx:Xenova/opus-mt-en-fr';

/**
 * The embedded engine, Apertium.
 *
 * @type {import('./steps.mjs').Step}
 */
export const engine = {
  isDone(system) {
    return MODES.every((mode) => modeWorks(system, join(system.apertiumModes, `${mode}.mode`)));
  },

  async perform(system) {
    if (!hasApt(system)) {
      throw new SetupError(
        'The embedded engine (Apertium) is not installed, and this system has no apt-get to install it with.',
        `Download a neural model instead, then run the same command again:  node dist/cli/index.js models pull ${NEURAL_MODEL}`,
      );
    }
    await installPackages(system, PACKAGES, 'the embedded engine');
    if (!engine.isDone(system)) {
      throw new SetupError(
        'The embedded engine was installed, but some of its programs or language data are missing.',
        `Reinstall it:  apt-get install --reinstall ${PACKAGES.join(' ')}`,
      );
    }
  },
};

/**
 * Whether a run with these arguments needs the embedded engine: not when it names other models or brings
 * its own translations, not when a neural model is installed, and not for help.
 *
 * @param {string} root
 * @param {readonly string[]} args
 */
export function needsEngine(root, args) {
  if (args.includes('--help') || args.includes('--version')) return false;
  const models = optionValues(args, '--models');
  if (models.length > 0) return models.some((list) => list.includes('apertium:'));
  return optionValues(args, '--translations').length === 0 && !hasNeuralModel(root);
}

/**
 * Whether a mode file is there with every program that it names.
 *
 * @param {import('./system.mjs').System} system
 * @param {string} path
 */
function modeWorks(system, path) {
  if (!existsSync(path)) return false;
  const programs = readFileSync(path, 'utf8')
    .split('|')
    .map((stage) => stage.trim().split(/\s/)[0] ?? '');
  return programs.every((program) => findCommand(system, program));
}

/**
 * @param {readonly string[]} args
 * @param {string} name
 * @returns {string[]}
 */
function optionValues(args, name) {
  return args.flatMap((arg, index) => {
    if (arg === name) return [args[index + 1] ?? ''];
    return arg.startsWith(`${name}=`) ? [arg.slice(name.length + 1)] : [];
  });
}

/** @param {string} root */
function hasNeuralModel(root) {
  const folder = join(root, 'models');
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((path) => String(path).endsWith('.onnx'))
  );
}
