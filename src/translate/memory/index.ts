import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Engine, EngineOutput, LanguagePair } from '../../core/translation.js';
import { defaultMemoryPath, openMemoryStore, type MemoryStore } from './store.js';

/** Only what an engine made is kept; that it failed or had nothing may be otherwise next time. */
const storedSchema = z.strictObject({
  status: z.literal('translated'),
  text: z.string(),
  unknownWords: z.array(z.strictObject({ start: z.number(), end: z.number() })),
  truncated: z.boolean().exactOptional(),
});

/**
 * The engine, asked only for what it has not translated before. The key is the engine's fingerprint, the direction
 * and the sentence, so whatever changes the engine starts the memory afresh.
 *
 * When the store fails, `onTrouble` is told and the engine goes on without it.
 */
function remembering(
  engine: Engine,
  pair: LanguagePair,
  store: MemoryStore,
  onTrouble: (error: unknown) => void,
): Engine {
  const keyOf = (sentence: string): string =>
    createHash('sha256')
      .update(JSON.stringify([engine.id, engine.fingerprint, pair.source, pair.target, sentence]))
      .digest('base64url');
  return {
    id: engine.id,
    fingerprint: engine.fingerprint,
    supports: (asked) => engine.supports(asked),
    translate: async (sentences, options) => {
      const keys = sentences.map(keyOf);
      const known = keys.map((key) => recall(store, key, onTrouble));
      const fresh = await engine.translate(
        sentences.filter((_, index) => known[index] === undefined),
        options,
      );
      let next = 0;
      const learnt: [string, EngineOutput][] = [];
      const outputs = keys.map((key, index): EngineOutput => {
        const remembered = known[index];
        if (remembered) return remembered;
        const output = fresh[next++] ?? { status: 'failed', reason: 'the engine gave no answer' };
        if (output.status === 'translated') learnt.push([key, output]);
        return output;
      });
      if (learnt.length > 0) await store.putAll(learnt).catch(onTrouble);
      return outputs;
    },
    ...(engine.score && { score: engine.score.bind(engine) }),
    dispose: () => engine.dispose(),
  };
}

function recall(
  store: MemoryStore,
  key: string,
  onTrouble: (error: unknown) => void,
): EngineOutput | undefined {
  try {
    const checked = storedSchema.safeParse(store.get(key));
    return checked.success ? checked.data : undefined;
  } catch (error) {
    onTrouble(error);
    return undefined;
  }
}

/** Where translations are kept, or false for nowhere. Without a path: the user's cache. */
export type MemoryOption = { readonly path?: string } | false;

/** The memory of a session. */
export interface SessionMemory {
  wrap(engine: Engine, pair: LanguagePair): Engine;
  close(): Promise<void>;
}

const NO_MEMORY: SessionMemory = { wrap: (engine) => engine, close: () => Promise.resolve() };

/** Opens the memory. One that cannot be opened or used is done without, and `onNotice` is told once. */
export async function openMemory(
  option: MemoryOption = {},
  environment: NodeJS.ProcessEnv,
  onNotice: (message: string) => void,
): Promise<SessionMemory> {
  if (option === false) return NO_MEMORY;
  const path = option.path ?? defaultMemoryPath(environment);
  let told = false;
  const tell = (error: unknown): void => {
    if (told) return;
    told = true;
    const why = error instanceof Error ? error.message : String(error);
    onNotice(`translations are not kept between runs: the memory in ${path} cannot be used (${why})`);
  };
  let store: MemoryStore;
  try {
    store = await openMemoryStore(path);
  } catch (error) {
    tell(error);
    return NO_MEMORY;
  }
  return {
    wrap: (engine, pair) => remembering(engine, pair, store, tell),
    close: () => store.close().catch(tell),
  };
}
