import { join } from 'node:path';
import { checkFile, type FileState } from './check-file.js';
import type { WeightsEntry } from './entry.js';

/** How one file of a model stands. */
export interface VerifiedFile {
  /** As the registry names it. */
  readonly path: string;
  readonly state: FileState;
}

/** Compares every file of a model with what the registry says of it, in the registry's order. */
export async function verifyModel(
  entry: WeightsEntry,
  { modelsDir }: { readonly modelsDir: string },
): Promise<VerifiedFile[]> {
  const verified: VerifiedFile[] = [];
  for (const file of entry.files) {
    verified.push({ path: file.path, state: await checkFile(join(modelsDir, file.path), file) });
  }
  return verified;
}
