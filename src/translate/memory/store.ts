import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { isSoundDatabase } from './check-file.js';

/** Keeps values by key, between runs and between processes. */
export interface MemoryStore {
  get(key: string): unknown;
  /** Resolves once the values are safe from a kill. */
  putAll(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  close(): Promise<void>;
}

/** `$XDG_CACHE_HOME/backwire/memory`, or `~/.cache/backwire/memory`. */
export function defaultMemoryPath(environment: NodeJS.ProcessEnv): string {
  const cache = environment.XDG_CACHE_HOME;
  return join(cache === undefined || cache === '' ? join(homedir(), '.cache') : cache, 'backwire', 'memory');
}

/**
 * Opens the store in a folder, and makes the folder where it is missing.
 * @throws when the folder cannot be written, or holds something else
 */
export async function openMemoryStore(path: string): Promise<MemoryStore> {
  await mkdir(path, { recursive: true });
  const file = join(path, 'translations.mdb');
  if (!(await isSoundDatabase(file))) throw new Error('the file is damaged; delete it to start afresh');
  const database: RootDatabase<unknown, string> = open({ path: file });
  // Writing once shows now rather than later whether it can be written.
  await database.put('backwire', 1);
  return {
    get: (key) => database.get(key),
    putAll: async (entries) => {
      await database.batch(() => {
        for (const [key, value] of entries) void database.put(key, value);
      });
    },
    close: () => database.close(),
  };
}
