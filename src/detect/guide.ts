import { readFile } from 'node:fs/promises';

/** What a detector's README says, as Markdown: the same for all of its rules. */
export async function detectorGuide(id: string): Promise<string> {
  return readFile(new URL(`detectors/${id}/README.md`, new URL('./', import.meta.url)), 'utf8');
}
