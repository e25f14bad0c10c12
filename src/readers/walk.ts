import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Extensions that are looked for in folders. Files named explicitly are tried whatever they are called. */
const COPY_EXTENSIONS: ReadonlySet<string> = new Set(['.txt']);

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules']);

/**
 * Absolute paths of the text files in a folder and those below, in no particular order.
 *
 * Dot-files, dot-folders and `node_modules` are left out. Links are followed, each folder is entered once, so
 * that loops end. Broken links to text files are listed: reading them says what is wrong.
 *
 * @throws the system's error when the folder itself cannot be listed
 */
export async function walkFolder(
  root: string,
  onUnreadable: (path: string, error: unknown) => void,
): Promise<string[]> {
  const found: string[] = [];
  const entered = new Set<string>();
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    try {
      const real = await realpath(folder);
      if (entered.has(real)) continue;
      entered.add(real);
      for (const name of await readdir(folder)) {
        if (name.startsWith('.') || SKIPPED_FOLDERS.has(name)) continue;
        const path = join(folder, name);
        if (await isFolder(path)) waiting.push(path);
        else if (COPY_EXTENSIONS.has(extname(name).toLowerCase())) found.push(path);
      }
    } catch (error) {
      onUnreadable(folder, error);
    }
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}
