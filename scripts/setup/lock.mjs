import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between looks at a lock that another process holds. */
const INTERVAL = 200;

/**
 * Does some work while no other process does work under the same lock. The lock is a file that names its
 * holder; one whose holder is gone (a set-up that was killed) is taken over.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {(line: string) => void} say
 * @returns {Promise<T>}
 */
export async function withLock(path, work, say) {
  mkdirSync(dirname(path), { recursive: true });
  let waiting = false;
  while (!acquire(path)) {
    const holder = read(path);
    if (holder === undefined) continue;
    if (!isRunning(holder)) {
      removeStale(path, holder);
      continue;
    }
    if (!waiting) say(`waiting for another set-up to finish (process ${pidOf(holder)})…`);
    waiting = true;
    await sleep(INTERVAL);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/**
 * Puts the lock there with its content in one step, unless it is there.
 *
 * @param {string} path
 */
function acquire(path) {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${startTime(process.pid)}`);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Moves the lock aside before deleting it: if another process replaced it meanwhile, its lock is put back.
 *
 * @param {string} path
 * @param {string} holder
 */
function removeStale(path, holder) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== holder) linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {string} holder */
function isRunning(holder) {
  const pid = pidOf(holder);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return holder === `${pid} ${startTime(pid)}`;
}

/**
 * When a process started, so that a new process with an old number is told apart (Linux; `-` elsewhere).
 * Field 22 of /proc/PID/stat, see proc_pid_stat(5); the second field may hold spaces and ends at the last `)`.
 *
 * @param {number} pid
 */
function startTime(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
}

/** @param {string} holder */
function pidOf(holder) {
  return Number.parseInt(holder, 10);
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
