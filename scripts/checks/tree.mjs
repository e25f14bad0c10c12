import { createHash } from 'node:crypto';

/**
 * What git knows of the working tree, as a hash: changes, and the names of files that are neither tracked
 * nor ignored. Equal before and after, a command left the tree as it was.
 *
 * @param {import('../setup/system.mjs').System} system
 * @returns {Promise<string | undefined>} undefined outside a git repository.
 */
export async function treeState(system) {
  const status = await system.run('git', ['status', '--porcelain', '--untracked-files=all']);
  const changes = await system.run('git', ['diff', 'HEAD', '--no-ext-diff']);
  if (status.code !== 0 || changes.code !== 0) return undefined;
  return createHash('sha256').update(status.output).update(changes.output).digest('hex');
}
