import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './log.mjs';

/**
 * @typedef {object} CommandResult
 * @property {number} code Exit code; 127 when there is no such command.
 * @property {string} output Standard output and standard error, as they came.
 *
 * @typedef {object} System All that set-up knows of the machine it runs on. Tests pass their own.
 * @property {string} root Absolute path of the project.
 * @property {NodeJS.ProcessEnv} env
 * @property {number | undefined} uid User id; undefined where there is none.
 * @property {string} nodeVersion `20.19.0`
 * @property {string} apertiumModes Folder of Apertium's mode files.
 * @property {(line: string) => void} say
 * @property {(command: string, args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<CommandResult>} run
 *   Runs a command in the project's folder without standard input; `env` is added to the environment.
 */

/** Exit code of a shell that does not find a command. */
const NOT_FOUND = 127;

/**
 * The machine as it is.
 *
 * @param {Partial<System>} [overrides]
 * @returns {System}
 */
export function createSystem(overrides = {}) {
  const root = overrides.root ?? dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const env = overrides.env ?? process.env;
  return {
    root,
    env,
    uid: process.getuid?.(),
    nodeVersion: process.versions.node,
    apertiumModes: '/usr/share/apertium/modes',
    say,
    run: (command, args, extra = {}) => run(command, args, root, { ...env, ...extra }),
    ...overrides,
  };
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<CommandResult>}
 */
function run(command, args, cwd, env) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    }
    child.on('error', (error) => {
      resolve({ code: NOT_FOUND, output: `${command}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Path of the first of the named commands that is installed.
 *
 * @param {System} system
 * @param {...string} names
 * @returns {string | undefined}
 */
export function findCommand(system, ...names) {
  const folders = (system.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
