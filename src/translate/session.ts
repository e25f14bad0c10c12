import type PQueue from 'p-queue';
import type {
  BackTranslation,
  Engine,
  LanguagePair,
  ModelInfo,
  TranslateOptions,
} from '../core/translation.js';
import { backTranslate, type OpenModel } from './back-translate.js';
import { Once } from './dedupe.js';
import { Apertium } from './engines/apertium/index.js';
import { createCommandEngine } from './engines/command/index.js';
import { translatorOf } from './engines/index.js';
import type { EngineContext } from './engines/kind.js';
import { createRecordedEngine } from './engines/recorded/index.js';
import { openMemory, type MemoryOption, type SessionMemory } from './memory/index.js';
import { modelStatus } from './models.js';
import { noModel, notInstalled, unknownModel } from './model-errors.js';
import { createQueue, queued } from './queue.js';
import { entriesFor, type Registry, type TranslatorEntry } from './registry/index.js';

/** Milliseconds that an external translator may take for its next line. */
const COMMAND_TIMEOUT = 60_000;

/** An external translator; its model id is `command:NAME`. Commands are program and arguments. */
interface SessionCommand {
  readonly name: string;
  readonly forward: readonly string[];
  readonly back?: readonly string[] | undefined;
  /** Whether it answers only once its input has ended. */
  readonly batch?: boolean;
}

export interface SessionOptions {
  readonly registry: Registry;
  /** Ids to use; when absent or empty, every model of the pair that is installed. */
  readonly modelIds?: readonly string[];
  /** Translations made elsewhere, always used; their model ids are `recorded:NAME`. */
  readonly recorded?: readonly { readonly name: string; readonly file: string }[];
  /** External translators, always used. */
  readonly commands?: readonly SessionCommand[];
  /** From the language of the copy to the language it was translated from. */
  readonly pair: LanguagePair;
  readonly roundTrip: boolean;
  /** Whether there is something to go by without any model: then none is a notice, not an error. */
  readonly isOptional?: boolean;
  /** Where translations are kept between runs, or false for nowhere. */
  readonly memory?: MemoryOption;
  /** Chunks of sentences that engines work on at once. */
  readonly concurrency?: number;
  /** Told, in one sentence, what people should know. */
  readonly onNotice?: (message: string) => void;
  readonly environment?: NodeJS.ProcessEnv;
}

/** All models of a run, open. */
export interface TranslationSession {
  /** Registry models in the order of the registry, then recorded translations, then commands, as given. */
  readonly models: readonly ModelInfo[];
  /**
   * By sentence, one back-translation a model, in the order of `models`. A sentence that comes again is
   * translated once; neither its neighbours nor the order of completion matter.
   * @throws EngineError when an engine cannot work at all
   * @throws the signal's reason when aborted
   */
  translate(sentences: readonly string[], options?: TranslateOptions): Promise<BackTranslation[][]>;
  /** Ends all processes and closes the memory. Safe to call twice. */
  dispose(): Promise<void>;
}

/**
 * Opens the models of a run.
 * @throws EngineError when a model is unknown or not installed, or when there is none at all
 * @throws FileError, BackwireError when recorded translations cannot be read
 */
export async function openSession(options: SessionOptions): Promise<TranslationSession> {
  const { registry, concurrency, onNotice = () => undefined, environment = process.env } = options;
  const apertium = new Apertium({ environment, onNotice });
  const context = { apertium, modelsFolder: registry.folder };
  const entries = await chooseEntries(options, context);
  const memory = await openMemory(options.memory, environment, onNotice);
  const models: OpenModel[] = [];
  const dispose = async (): Promise<void> => {
    const engines = models.flatMap(({ forward, back }) => (back ? [forward, back] : [forward]));
    await Promise.all(engines.map((engine) => engine.dispose()));
    await apertium.dispose();
    await memory.close();
  };
  try {
    const queue = createQueue(concurrency);
    for (const entry of entries) models.push(await openEntry(entry, options, context, queue, memory));
    models.push(...(await openGiven(options, queue)));
  } catch (error) {
    await dispose();
    throw error;
  }
  return createSession(models, dispose);
}

/** A session without models, for detection alone. */
export function createEmptySession(): TranslationSession {
  return createSession([], () => Promise.resolve());
}

function createSession(models: readonly OpenModel[], dispose: () => Promise<void>): TranslationSession {
  const translators = models.map(
    (model) => new Once<BackTranslation>((sentences, options) => backTranslate(model, sentences, options)),
  );
  return {
    models: models.map(({ info }) => info),
    translate: async (sentences, options = {}) => {
      options.signal?.throwIfAborted();
      const byModel = await Promise.all(translators.map((once) => once.get(sentences, options)));
      return sentences.map((_, index) => byModel.flatMap((results) => results[index] ?? []));
    },
    dispose,
  };
}

/** The registry's part of a session: those asked for, or those installed. */
async function chooseEntries(
  { registry, modelIds = [], recorded = [], commands = [], pair, isOptional, onNotice }: SessionOptions,
  context: EngineContext,
): Promise<TranslatorEntry[]> {
  const entries = entriesFor(registry, pair);
  const given = [
    ...recorded.map(({ name }) => recordedId(name)),
    ...commands.map(({ name }) => commandId(name)),
  ];
  const unknown = modelIds.find((id) => !given.includes(id) && !entries.some((entry) => entry.id === id));
  if (unknown !== undefined) throw unknownModel(unknown, [...entries.map(({ id }) => id), ...given], pair);
  const wanted = entries.filter(({ id }) => modelIds.length === 0 || modelIds.includes(id));
  const statuses = await Promise.all(wanted.map((entry) => modelStatus(entry, context)));
  const installed = statuses.filter(({ status }) => status === 'installed');
  const lacking = statuses.find(({ status }) => status !== 'installed');
  if (modelIds.length > 0 && lacking) throw notInstalled(lacking);
  if (installed.length === 0 && given.length === 0) {
    if (!isOptional) throw noModel(statuses, pair);
    onNotice?.(
      `no model that translates ${pair.source} to ${pair.target} is installed: copy is held against its originals alone`,
    );
  }
  return installed.map(({ entry }) => entry);
}

async function openEntry(
  entry: TranslatorEntry,
  { pair, roundTrip }: SessionOptions,
  context: EngineContext,
  queue: PQueue,
  memory: SessionMemory,
): Promise<OpenModel> {
  const kind = translatorOf(entry);
  const wrap = (engine: Engine, direction: LanguagePair): Engine =>
    memory.wrap(queued(engine, queue), direction);
  const forward = await kind.forward(context);
  const back = roundTrip ? await kind.back(context) : undefined;
  return openModel(
    entry.id,
    entry.name,
    pair,
    wrap(forward, pair),
    back && wrap(back, { source: pair.target, target: pair.source }),
  );
}

/** Recorded translations and external translators: not remembered, since nothing tells when they change. */
async function openGiven(
  { recorded = [], commands = [], pair, roundTrip }: SessionOptions,
  queue: PQueue,
): Promise<OpenModel[]> {
  const fromFiles = await Promise.all(
    recorded.map(async ({ name, file }) =>
      openModel(recordedId(name), name, pair, await createRecordedEngine({ name, file, pair })),
    ),
  );
  const run = (id: string, argv: readonly string[], batch: boolean, direction: LanguagePair): Engine => {
    const [command = '', ...args] = argv;
    const engine = createCommandEngine({
      id,
      command,
      args,
      pair: direction,
      timeoutMs: COMMAND_TIMEOUT,
      batch,
    });
    return queued(engine, queue);
  };
  const fromCommands = commands.map(({ name, forward, back, batch = false }) => {
    const id = commandId(name);
    const reverse = { source: pair.target, target: pair.source };
    return openModel(
      id,
      name,
      pair,
      run(id, forward, batch, pair),
      roundTrip && back ? run(id, back, batch, reverse) : undefined,
    );
  });
  return [...fromFiles, ...fromCommands];
}

function openModel(id: string, name: string, pair: LanguagePair, forward: Engine, back?: Engine): OpenModel {
  const fingerprint = back ? `${forward.fingerprint}<>${back.fingerprint}` : forward.fingerprint;
  return { info: { id, name, fingerprint, roundTrip: back !== undefined }, pair, forward, back };
}

function recordedId(name: string): string {
  return `recorded:${name}`;
}

function commandId(name: string): string {
  return `command:${name}`;
}
