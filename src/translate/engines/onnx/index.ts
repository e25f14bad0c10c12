import { join } from 'node:path';
import type { TranslationPipeline } from '@xenova/transformers';
import { EngineError } from '../../../core/errors.js';
import type { Engine, EngineOutput, LanguagePair, ModelId } from '../../../core/translation.js';
import { prompterOf, type LanguageNames, type ModelFamily } from './families.js';
import { cannotLoad, demandFiles, loadLibrary } from './library.js';
import { DECODING, translateOne } from './translate-one.js';
import { digestOf, translationFiles, type Precision } from './weights-files.js';

export interface OnnxEngineOptions {
  readonly id: ModelId;
  /** Folder of the weights below `modelsDir`: `Xenova/opus-mt-en-fr`. */
  readonly modelName: string;
  readonly family: ModelFamily;
  readonly modelsDir: string;
  readonly pair: LanguagePair;
  readonly revision: string;
  /** `q8` by default. */
  readonly dtype?: Precision | undefined;
  /** The model's own names of languages by language code, where the family's table lacks them. */
  readonly languageNames?: LanguageNames | undefined;
}

/**
 * A neural translation model in ONNX format, run on the CPU with weights from `modelsDir` only.
 * Decoding is greedy and each sentence is run by itself, so that a translation depends on nothing but the sentence.
 *
 * @throws EngineError when weights are absent or corrupt, or the family cannot name a language
 */
export async function createOnnxEngine(options: OnnxEngineOptions): Promise<Engine> {
  const { id, modelName, family, modelsDir, pair, revision, dtype = 'q8', languageNames } = options;
  const promptFor = prompterOf(family, pair, languageNames);
  if (!promptFor) {
    throw new EngineError(`${id} has no name for the languages ${pair.source} and ${pair.target}.`, {
      remedy: 'Add them to languageNames of its entry in models/models.json.',
    });
  }
  const folder = join(modelsDir, modelName);
  const files = translationFiles(dtype);
  await demandFiles(id, folder, files);

  const { pipeline, TextStreamer, version } = await loadLibrary(modelsDir);
  let translator: TranslationPipeline;
  try {
    translator = await pipeline('translation', modelName, { dtype, device: 'cpu', local_files_only: true });
  } catch (cause) {
    throw await cannotLoad(id, folder, files, cause);
  }
  const digest = await digestOf(folder, files);
  return new OnnxEngine((text) => translateOne(translator, TextStreamer, promptFor(text)), translator, {
    id,
    pair,
    fingerprint: `onnx ${id} ${modelName}@${revision} ${dtype} transformers.js@${version} ${DECODING} sha256:${digest}`,
  });
}

class OnnxEngine implements Engine {
  readonly id: ModelId;
  readonly fingerprint: string;
  readonly #pair: LanguagePair;
  readonly #translateOne: (sentence: string) => Promise<EngineOutput>;
  #translator: TranslationPipeline | undefined;

  constructor(
    translateOne: (sentence: string) => Promise<EngineOutput>,
    translator: TranslationPipeline,
    { id, pair, fingerprint }: { id: ModelId; pair: LanguagePair; fingerprint: string },
  ) {
    this.#translateOne = translateOne;
    this.#translator = translator;
    this.id = id;
    this.#pair = pair;
    this.fingerprint = fingerprint;
  }

  supports({ source, target }: LanguagePair): boolean {
    return source === this.#pair.source && target === this.#pair.target;
  }

  async translate(
    sentences: readonly string[],
    options: { signal?: AbortSignal | undefined } = {},
  ): Promise<EngineOutput[]> {
    if (!this.#translator) throw new EngineError(`${this.id} was disposed of.`);
    const outputs: EngineOutput[] = [];
    for (const sentence of sentences) {
      options.signal?.throwIfAborted();
      outputs.push(await this.#translateOne(sentence));
    }
    return outputs;
  }

  async dispose(): Promise<void> {
    const translator = this.#translator;
    this.#translator = undefined;
    await translator?.dispose();
  }
}
