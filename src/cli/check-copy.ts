import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../config/schema.js';
import type { Embedder } from '../core/embedding.js';
import { BackwireError } from '../core/errors.js';
import type { RulePack } from '../core/rule.js';
import type { RunResult } from '../core/run-result.js';
import { detectorParamSchemas } from '../detect/index.js';
import { run } from '../pipeline.js';
import { discoverInputs } from '../readers/index.js';
import { loadRulePack } from '../rules/index.js';
import { openEmbedder } from '../translate/embedder.js';
import { loadRegistry } from '../translate/registry/index.js';
import { createEmptySession, openSession, type TranslationSession } from '../translate/session.js';
import { generatedAt } from './clock.js';
import type { Streams } from './streams.js';
import { createProgress, SILENT } from './terminal/progress.js';
import { toolInfo } from './version.js';

/** The folder that paths in a report are relative to. */
export function baseUri(): string {
  return `${pathToFileURL(process.cwd()).href}/`;
}

/**
 * Opens everything a check needs, runs the pipeline and closes it again, whatever happens.
 * @param options `detectOnly`: with no model at all, not even recorded translations
 * @throws BackwireError when nothing could be checked at all.
 */
export async function checkCopy(
  config: Config,
  streams: Streams,
  quiet: boolean,
  { detectOnly = false }: { readonly detectOnly?: boolean } = {},
): Promise<RunResult> {
  const { stderr } = streams;
  const { files, problems, skippedOriginals } = await discoverInputs(config.paths, {
    sourceLanguage: config.sourceLang,
    cwd: process.cwd(),
    reference: config.reference,
  });
  if (files.length === 0 && problems.length === 0) {
    throw new BackwireError('input', `nothing to check in ${config.paths.join(', ')}`, {
      remedy: 'Name files or folders with English copy in .txt files.',
    });
  }
  const pack = await loadRulePack(config.sourceLang, detectorParamSchemas);
  const abort = abortOnSignal();
  const progress = quiet ? SILENT : createProgress(stderr);
  const notice = (message: string) => {
    progress.clear();
    stderr.write(`backwire: ${message}\n`);
  };
  let session: TranslationSession | undefined;
  let embedder: Embedder | undefined;
  try {
    progress.update('Opening the models …');
    const registry = detectOnly ? undefined : await loadRegistry();
    if (registry && files.some(({ original }) => original !== undefined))
      embedder = await openEmbedder(registry);
    session = !registry
      ? createEmptySession()
      : await openSession({
          registry,
          modelIds: config.models,
          recorded: Object.entries(config.translations).map(([name, file]) => ({
            name,
            file: resolve(file),
          })),
          commands: Object.entries(config.commands).map(([name, command]) => ({ name, ...command })),
          pair: { source: 'en', target: config.sourceLang },
          roundTrip: config.roundTrip,
          isOptional: files.length > 0 && files.every(({ original }) => original !== undefined),
          ...(config.memory ? {} : { memory: false }),
          onNotice: notice,
        });
    return await run({
      files,
      problems,
      skippedOriginals,
      pair: { source: 'en', target: config.sourceLang },
      session,
      embedder,
      pack,
      tool: toolInfo(),
      generatedAt: generatedAt(process.env),
      signature: signature(config, session, embedder, pack),
      maxBytes: config.maxBytes,
      stdin: streams.stdin,
      signal: abort.signal,
      onProgress: ({ documents, documentsDone, segmentsDone, path }) => {
        progress.update(`${documentsDone}/${documents} documents, ${segmentsDone} sentences · ${path}`);
      },
    });
  } finally {
    progress.clear();
    abort.release();
    await session?.dispose();
    await embedder?.dispose();
  }
}

/** Ends the run in good order on Ctrl-C or a polite kill; a second Ctrl-C ends it at once. */
function abortOnSignal(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const abort = () => {
    controller.abort(new BackwireError('usage', 'interrupted: no report was written'));
    release();
  };
  const release = () => {
    process.off('SIGINT', abort);
    process.off('SIGTERM', abort);
  };
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return { signal: controller.signal, release };
}

/** Everything that a number in the report depends on, as one line. */
function signature(
  config: Config,
  session: TranslationSession,
  embedder: Embedder | undefined,
  pack: RulePack,
): string {
  const models = session.models.map(({ id, fingerprint }) => `${id}@${fingerprint}`).join(' ');
  return [
    `backwire:${toolInfo().version}`,
    `lang:${config.sourceLang}`,
    `rules:${pack.fingerprint}`,
    `round-trip:${config.roundTrip ? 'yes' : 'no'}`,
    `models:${models || 'none'}`,
    ...(embedder ? [`embeddings:${embedder.id}@${embedder.fingerprint}`] : []),
  ].join('|');
}
