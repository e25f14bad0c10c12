import { SetupError } from './error.mjs';
import { findCommand } from './system.mjs';

/**
 * Installs Debian packages with apt-get, as root or through `sudo` where it asks for no password.
 *
 * @param {import('./system.mjs').System} system
 * @param {readonly string[]} packages
 * @param {string} what For people: `the embedded engine`.
 * @throws {SetupError} without the right to install, or when apt-get fails. The caller sees to systems without apt.
 */
export async function installPackages(system, packages, what) {
  const prefix = await privilege(system);
  if (!prefix) {
    throw new SetupError(
      `Installing ${what} (Debian packages) takes administrator rights, which this account does not have.`,
      `Type this line, then run the same command again:  ${lineToType(system, packages)}`,
    );
  }
  system.say(`installing ${what}: ${packages.join(' ')}…`);
  /** @param {string[]} args */
  const aptGet = (args) => {
    const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return system.run(command, rest);
  };
  // A stale index may still do, so that its failure alone stops nothing.
  const update = await aptGet(['update']);
  const install = await aptGet([
    '-o',
    'DPkg::Lock::Timeout=300',
    'install',
    '-y',
    '--no-install-recommends',
    ...packages,
  ]);
  if (install.code === 0) return;
  throw new SetupError(
    `apt-get could not install ${what}: it ended with exit code ${install.code}.`,
    'The first set-up needs a connection to a Debian mirror; connect and run the same command again.',
    update.code === 0 ? install.output : update.output + install.output,
  );
}

/**
 * @param {import('./system.mjs').System} system
 * @returns {boolean}
 */
export function hasApt(system) {
  return findCommand(system, 'apt-get') !== undefined;
}

/**
 * What to put before a command to run it as root.
 *
 * @param {import('./system.mjs').System} system
 * @returns {Promise<string[] | undefined>} undefined without the right to.
 */
async function privilege(system) {
  if (system.uid === 0) return [];
  if (!findCommand(system, 'sudo')) return undefined;
  const { code } = await system.run('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * @param {import('./system.mjs').System} system
 * @param {readonly string[]} packages
 */
function lineToType(system, packages) {
  const sudo = findCommand(system, 'sudo') ? 'sudo ' : '';
  const line = `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return sudo === '' ? `${line}  (as root)` : line;
}
