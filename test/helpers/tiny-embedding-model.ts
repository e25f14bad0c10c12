import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FLOAT, floats, INT64, model, node, value } from './onnx-file.js';
import { specialTokens } from './special-tokens.js';

/**
 * Writes a real, tiny embedding model in the layout of the library (ONNX encoder, JSON configuration and tokenizer): each
 * word is one token, and words of one meaning have the same vector, at right angles to all others. Unknown words have
 * none.
 *
 * @param meanings words of several languages that mean the same
 */
export async function writeTinyEmbeddingModel(
  folder: string,
  meanings: readonly (readonly string[])[],
): Promise<void> {
  const vocabulary = ['[PAD]', '[UNK]', ...meanings.flat()];
  const table = vocabulary.flatMap((word) => meanings.map((words) => (words.includes(word) ? 1 : 0)));
  await mkdir(join(folder, 'onnx'), { recursive: true });
  await writeFile(
    join(folder, 'onnx/model_quantized.onnx'),
    model({
      inputs: ['input_ids', 'attention_mask', 'token_type_ids'].map((name) => value(name, INT64, 2)),
      constants: [floats('table', table, [vocabulary.length, meanings.length])],
      nodes: [node('Gather', ['table', 'input_ids'], 'last_hidden_state')],
      outputs: [value('last_hidden_state', FLOAT, 3)],
    }),
  );
  const json = {
    'config.json': { model_type: 'bert', vocab_size: vocabulary.length, hidden_size: meanings.length },
    'tokenizer.json': {
      version: '1.0',
      added_tokens: specialTokens(['[PAD]', '[UNK]']),
      normalizer: { type: 'Lowercase' },
      pre_tokenizer: { type: 'Whitespace' },
      post_processor: null,
      decoder: null,
      model: {
        type: 'WordLevel',
        vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
        unk_token: '[UNK]',
      },
    },
    'tokenizer_config.json': {
      tokenizer_class: 'BertTokenizer',
      model_max_length: 128,
      pad_token: '[PAD]',
      unk_token: '[UNK]',
    },
  };
  for (const [name, content] of Object.entries(json))
    await writeFile(join(folder, name), JSON.stringify(content));
}
