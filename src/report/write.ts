import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { BackwireError } from '../core/errors.js';
import type { ReportContext } from '../core/reporter.js';
import type { RunResult } from '../core/run-result.js';
import { isReportFormat, REPORT_FORMATS, REPORTERS, type ReportFormat } from './reporters/index.js';

function knownFormats(formats: readonly string[]): ReportFormat[] {
  return [...new Set(formats)].map((format) => {
    if (isReportFormat(format)) return format;
    throw new BackwireError('usage', `There is no report format “${format}”.`, {
      remedy: `Choose from ${REPORT_FORMATS.join(', ')}.`,
    });
  });
}

function cannotWrite(target: string, cause: unknown): BackwireError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BackwireError('output', `Cannot write ${target}: ${reason}`, {
    remedy: 'Check that the folder may be written to and has room, or choose another with --out.',
    cause,
  });
}

/**
 * Writes reports into a folder, which is created when missing. Each file is written whole or not at all: to a
 * temporary file beside it, flushed to the disk, then renamed over it. No report is begun before all are rendered.
 *
 * @param formats keys of `REPORTERS`; a format named twice is written once
 * @returns the paths of the files, in the order of `formats`
 * @throws BackwireError `usage` for an unknown format, `output` when a file cannot be written
 */
export async function writeReports(
  result: RunResult,
  formats: readonly string[],
  outDir: string,
  context: ReportContext,
): Promise<string[]> {
  const rendered = knownFormats(formats).map((format) => {
    const reporter = REPORTERS[format];
    return { target: path.join(outDir, reporter.fileName), text: reporter.render(result, context) };
  });
  await mkdir(outDir, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(outDir, error);
  });
  for (const { target, text } of rendered) {
    await writeFileAtomic(target, text, { encoding: 'utf8', fsync: true }).catch((error: unknown) => {
      throw cannotWrite(target, error);
    });
  }
  return rendered.map(({ target }) => target);
}
