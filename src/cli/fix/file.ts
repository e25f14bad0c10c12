import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import writeFileAtomic from 'write-file-atomic';
import type { Document } from '../../core/document.js';
import { BackwireError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import { decode, encode } from '../../readers/index.js';
import { applyEdits, editsOf } from './edits.js';

/** What fixing one file did. */
export interface FixedFile {
  /** Unified diff; empty when the suggestions change nothing. */
  readonly diff: string;
  readonly applied: number;
}

/**
 * Applies suggestions to the file of a document, in its encoding, and all else in it stays as it is to the byte. The
 * file is written whole or not at all.
 *
 * @param findings of the document, all with safe suggestions
 * @param dryRun leaves the file alone
 * @throws BackwireError when the file cannot be read or written, was changed since it was checked, or could not be
 *   written back as it is
 */
export async function fixFile(
  document: Document,
  findings: readonly Finding[],
  dryRun: boolean,
): Promise<FixedFile> {
  const { path, text } = document;
  const file = resolve(path);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw cannot('read', path, cause);
  });
  const { text: current, encoding } = decode(bytes);
  if (current !== text) {
    throw new BackwireError('input', `${path} was changed while it was checked, and is left alone`, {
      remedy: 'Run again.',
    });
  }
  const hasMark = encode(text, encoding, true)?.equals(bytes) === true;
  if (!hasMark && encode(text, encoding, false)?.equals(bytes) !== true) {
    throw new BackwireError('input', `${path} is not sound UTF-8 or UTF-16, and is left alone`, {
      remedy: 'Save it as UTF-8, check its accented letters, then run again.',
    });
  }
  const edits = editsOf(findings);
  const fixed = applyEdits(text, edits);
  if (fixed === text) return { diff: '', applied: 0 };
  const encoded = encode(fixed, encoding, hasMark);
  if (!dryRun && encoded) {
    await writeFileAtomic(file, encoded, { fsync: true }).catch((cause: unknown) => {
      throw cannot('write', path, cause);
    });
  }
  return { diff: patch(path, text, fixed), applied: edits.length };
}

/** The name of an absolute path has no second slash, so that `patch -p1` finds it from the root. */
function patch(path: string, before: string, after: string): string {
  const name = path.replace(/^\//, '');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after);
}

function cannot(action: 'read' | 'write', path: string, cause: unknown): BackwireError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BackwireError(action === 'read' ? 'input' : 'output', `cannot ${action} ${path}: ${reason}`, {
    remedy: 'Check that the file and its folder may be read and written.',
    cause,
  });
}
