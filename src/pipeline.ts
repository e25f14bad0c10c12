import PQueue from 'p-queue';
import { alignOriginal } from './align/index.js';
import { compareSegment } from './align/similarity/index.js';
import type { AlignedDocument } from './core/aligned-document.js';
import type { Document, InputProblem } from './core/document.js';
import type { Embedder } from './core/embedding.js';
import type { RulePack } from './core/rule.js';
import type { Original } from './core/original.js';
import type { DocumentResult, RunResult } from './core/run-result.js';
import type { Segment, SegmentedText } from './core/segment.js';
import type { BackTranslation, LanguagePair } from './core/translation.js';
import { detect } from './detect/index.js';
import { judge } from './detect/judge/index.js';
import { InputError, readDocument, readOriginal, type InputFile } from './readers/index.js';
import { segmentOriginal, segmentText } from './segment/index.js';
import type { TranslationSession } from './translate/session.js';

/** Documents that are worked on at once; more would only wait for the same engines. */
const DOCUMENTS_IN_FLIGHT = 4;

/** Sentences of a document that go to the models together; progress is reported in between. */
const SENTENCES_AT_ONCE = 48;

/** What a run needs: files, models that are open, rules that are loaded. */
export interface RunInput {
  readonly files: readonly InputFile[];
  readonly problems: readonly InputProblem[];
  readonly skippedOriginals: readonly string[];
  readonly pair: LanguagePair;
  readonly session: TranslationSession;
  /** Helps to align copy with its original, where there is one. */
  readonly embedder?: Embedder | undefined;
  readonly pack: RulePack;
  readonly tool: RunResult['tool'];
  readonly generatedAt: string;
  readonly signature: string;
  readonly maxBytes: number;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far a run has come. */
interface Progress {
  readonly documents: number;
  readonly documentsDone: number;
  readonly segmentsDone: number;
  /** The document that was worked on last. */
  readonly path: string;
}

/**
 * Runs every file through: read → segment → translate back → compare → align with its original → detect → judge.
 *
 * A file that cannot be checked becomes a problem of the result; the others go on.
 * The result depends on the input alone, not on the order in which work finishes.
 */
export async function run(input: RunInput): Promise<RunResult> {
  const queue = new PQueue({ concurrency: DOCUMENTS_IN_FLIGHT });
  let documentsDone = 0;
  let segmentsDone = 0;
  const report = (path: string): void => {
    input.onProgress?.({ documents: input.files.length, documentsDone, segmentsDone, path });
  };
  const outcomes = await queue.addAll(
    input.files.map((file) => async () => {
      const outcome = await checkFile(file, input, (segments) => {
        segmentsDone += segments;
        report(file.path);
      });
      documentsDone++;
      report(file.path);
      return outcome;
    }),
  );
  return {
    tool: input.tool,
    generatedAt: input.generatedAt,
    sourceLanguage: input.pair.target,
    models: input.session.models,
    signature: input.signature,
    documents: outcomes.flatMap(({ result }) => result ?? []),
    problems: [...input.problems, ...outcomes.flatMap(({ problems }) => problems)],
    skippedOriginals: input.skippedOriginals,
    rules: input.pack.rules,
  };
}

interface Outcome {
  readonly result?: DocumentResult;
  readonly problems: readonly InputProblem[];
}

/** Told how many more segments were translated. */
type OnTranslated = (segments: number) => void;

async function checkFile(file: InputFile, input: RunInput, onTranslated: OnTranslated): Promise<Outcome> {
  let document: Document;
  try {
    document = await readDocument(file, {
      maxBytes: input.maxBytes,
      ...(input.stdin ? { stdin: input.stdin } : {}),
    });
  } catch (error) {
    if (error instanceof InputError) return { problems: [error.problem] };
    throw error;
  }
  const { original, problem } = await openOriginal(file, input);
  const aligned = await align(document, original, input, onTranslated);
  const findings = judge(aligned, detect(aligned, input.pack), input.pack);
  return {
    result: { ...aligned, findings },
    problems: [...(problem ? [problem] : []), ...failures(document, aligned.backTranslations)],
  };
}

/** Reads the original of a file, where it has one. Without it the copy is still checked, but not as asked. */
async function openOriginal(
  { original }: InputFile,
  { maxBytes }: RunInput,
): Promise<{ original?: Document; problem?: InputProblem }> {
  if (original === undefined) return {};
  try {
    return { original: await readOriginal(original, { maxBytes }) };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.problem };
    throw error;
  }
}

async function align(
  document: Document,
  original: Document | undefined,
  input: RunInput,
  onTranslated: OnTranslated,
): Promise<AlignedDocument> {
  const segmented = segmentText(document.text);
  const sentences = segmented.segments.map(({ text }) => text);
  const backTranslations: BackTranslation[][] = [];
  for (let from = 0; from < sentences.length; from += SENTENCES_AT_ONCE) {
    const some = sentences.slice(from, from + SENTENCES_AT_ONCE);
    backTranslations.push(...(await input.session.translate(some, { signal: input.signal })));
    onTranslated(some.length);
  }
  const comparisons = segmented.segments.map(({ text }, index) =>
    compareSegment({ text, backTranslations: backTranslations[index] ?? [], pair: input.pair }),
  );
  return {
    document,
    ...segmented,
    models: input.session.models,
    backTranslations,
    comparisons,
    ...(original
      ? { original: await alignWith(original, document, segmented, backTranslations, input) }
      : {}),
  };
}

async function alignWith(
  original: Document,
  document: Document,
  { segments }: SegmentedText,
  backTranslations: readonly (readonly BackTranslation[])[],
  { pair, embedder, signal }: RunInput,
): Promise<Original> {
  const segmented = segmentOriginal(original.text);
  const embed = (of: readonly Segment[], by: Embedder) =>
    by.embed(
      of.map(({ text }) => text),
      { signal },
    );
  return alignOriginal({
    path: original.path,
    text: original.text,
    language: pair.target,
    ...segmented,
    copy: { text: document.text, language: pair.source, segments, backTranslations },
    embeddings: embedder && {
      original: await embed(segmented.segments, embedder),
      copy: await embed(segments, embedder),
    },
  });
}

/** An engine that failed is never "no findings": a sentence that no engine could take is a problem of its file. */
function failures(
  document: Document,
  backTranslations: readonly (readonly BackTranslation[])[],
): InputProblem[] {
  const failed = backTranslations.flat().filter(({ status }) => status === 'failed');
  const first = failed[0];
  if (!first) return [];
  return [
    {
      path: document.path,
      code: 'translation-failed',
      message: `${failed.length} back-translation${failed.length === 1 ? '' : 's'} failed (${first.model}: ${first.failure ?? 'no reason given'})`,
      remedy:
        'The rest of the file was checked. The failed sentences are marked in the report: check them by eye, or shorten them.',
    },
  ];
}
