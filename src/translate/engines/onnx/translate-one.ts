import type { TextStreamer, TranslationPipeline } from '@xenova/transformers';
import type { EngineOutput } from '../../../core/translation.js';
import type { Prompt } from './families.js';

/** Tokens that a translation may have: so many for each token of the source, and so many more. */
const TOKENS_PER_TOKEN = 2;
const TOKENS_MORE = 32;

/** Positions that the models of all families have. */
const MAX_TOKENS = 512;

/** The decoding options, for fingerprints. */
export const DECODING = `greedy max=min(${TOKENS_PER_TOKEN}n+${TOKENS_MORE},${MAX_TOKENS})`;

/**
 * Translates one sentence by greedy decoding. A sentence that the model chokes on is `failed`.
 *
 * @param Streamer the library's class; it counts the tokens of the translation, to see whether the limit was hit
 */
export async function translateOne(
  translator: TranslationPipeline,
  Streamer: typeof TextStreamer,
  { text, ...languages }: Prompt,
): Promise<EngineOutput> {
  try {
    const { input_ids: ids } = translator.tokenizer(text) as { input_ids: { size: number } };
    const limit = Math.min(TOKENS_PER_TOKEN * ids.size + TOKENS_MORE, MAX_TOKENS);
    let tokens = 0;
    const [output] = (await translator(text, {
      ...languages,
      num_beams: 1,
      do_sample: false,
      max_new_tokens: limit,
      streamer: new Streamer(translator.tokenizer, {
        skip_prompt: true,
        callback_function: () => undefined,
        token_callback_function: (batch: bigint[]) => {
          tokens += batch.length;
        },
      }),
    })) as { translation_text: string }[];
    const truncated = tokens >= limit || ids.size > translator.tokenizer.model_max_length;
    return {
      status: 'translated',
      text: output?.translation_text.trim() ?? '',
      unknownWords: [],
      ...(truncated && { truncated }),
    };
  } catch (error) {
    return { status: 'failed', reason: messageOf(error) };
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
