import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BOOL, FLOAT, floats, INT64, integerAttribute, integers, model, node, value } from './onnx-file.js';
import { specialTokens } from './special-tokens.js';

/** What a tiny model knows. */
export interface TinyModel {
  /** Word → its translation. Each word is one token. */
  readonly words: Readonly<Record<string, string>>;
  readonly kind: 'marian' | 'm2m_100';
  /** False for a model that never says that a sentence has ended. */
  readonly ends?: boolean;
}

/**
 * Writes a real, tiny translation model in the layout of the library (ONNX encoder, merged decoder with cache, JSON
 * configuration and tokenizer): it translates word by word.
 *
 * The encoder looks up each token's translation. The decoder's cache grows by one entry a token; its length is the
 * position whose translation comes next. The score of a token is how near its number is to the one wanted.
 */
export async function writeTinyModel(folder: string, { words, kind, ends = true }: TinyModel): Promise<void> {
  const special = ['<pad>', '</s>', '<unk>', '__en__', '__fr__'];
  const vocabulary = [...new Set([...special, ...Object.keys(words), ...Object.values(words)])];
  const idOf = (word: string): number => vocabulary.indexOf(word);
  const translations = vocabulary.map((word) => idOf(words[word] ?? word));
  if (!ends) translations[idOf('</s>')] = idOf('<unk>');

  await mkdir(join(folder, 'onnx'), { recursive: true });
  await writeFile(join(folder, 'onnx/encoder_model_quantized.onnx'), encoder(translations));
  await writeFile(join(folder, 'onnx/decoder_model_merged_quantized.onnx'), decoder(vocabulary.length));
  const json = { 'config.json': config(kind, vocabulary.length), ...tokenizer(kind, vocabulary, special) };
  for (const [name, value] of Object.entries(json))
    await writeFile(join(folder, name), JSON.stringify(value));
}

function config(kind: TinyModel['kind'], vocabularySize: number): object {
  return {
    model_type: kind,
    is_encoder_decoder: true,
    vocab_size: vocabularySize,
    d_model: 1,
    encoder_layers: 1,
    encoder_attention_heads: 1,
    decoder_layers: 1,
    decoder_attention_heads: 1,
    pad_token_id: 0,
    eos_token_id: 1,
    decoder_start_token_id: 0,
  };
}

function tokenizer(
  kind: TinyModel['kind'],
  vocabulary: readonly string[],
  special: readonly string[],
): object {
  const source = kind === 'm2m_100' ? [{ SpecialToken: { id: '__en__', type_id: 0 } }] : [];
  return {
    'tokenizer.json': {
      version: '1.0',
      added_tokens: specialTokens(special),
      normalizer: null,
      pre_tokenizer: { type: 'Whitespace' },
      post_processor: {
        type: 'TemplateProcessing',
        single: [
          ...source,
          { Sequence: { id: 'A', type_id: 0 } },
          { SpecialToken: { id: '</s>', type_id: 0 } },
        ],
        pair: [],
        special_tokens: Object.fromEntries(
          special.map((id, index) => [id, { id, ids: [index], tokens: [id] }]),
        ),
      },
      decoder: null,
      model: {
        type: 'WordLevel',
        vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
        unk_token: '<unk>',
      },
    },
    'tokenizer_config.json': {
      tokenizer_class: kind === 'marian' ? 'MarianTokenizer' : 'M2M100Tokenizer',
      model_max_length: 64,
      pad_token: '<pad>',
      eos_token: '</s>',
      unk_token: '<unk>',
      additional_special_tokens: ['__en__', '__fr__'],
    },
  };
}

function encoder(translations: readonly number[]): Buffer {
  return model({
    inputs: [value('input_ids', INT64, 2), value('attention_mask', INT64, 2)],
    constants: [floats('translations', translations), integers('last', [2])],
    nodes: [
      node('Gather', ['translations', 'input_ids'], 'wanted'),
      node('Unsqueeze', ['wanted', 'last'], 'last_hidden_state'),
    ],
    outputs: [value('last_hidden_state', FLOAT, 3)],
  });
}

function decoder(vocabularySize: number): Buffer {
  const caches = ['decoder.key', 'decoder.value', 'encoder.key', 'encoder.value'];
  return model({
    inputs: [
      value('encoder_attention_mask', INT64, 2),
      value('input_ids', INT64, 2),
      value('encoder_hidden_states', FLOAT, 3),
      ...caches.map((cache) => value(`past_key_values.0.${cache}`, FLOAT, 4)),
      value('use_cache_branch', BOOL, 1),
    ],
    constants: [
      integers('head_and_depth', [1, 3]),
      integers('one', [1]),
      integers('two', [2]),
      floats('tokens', [...Array(vocabularySize).keys()]),
    ],
    nodes: [
      node('Cast', ['input_ids'], 'said', [integerAttribute('to', FLOAT)]),
      node('Unsqueeze', ['said', 'head_and_depth'], 'entry'),
      ...['key', 'value'].map((part) =>
        node('Concat', [`past_key_values.0.decoder.${part}`, 'entry'], `present.0.decoder.${part}`, [
          integerAttribute('axis', 2),
        ]),
      ),
      ...['key', 'value'].map((part) =>
        node('Unsqueeze', ['encoder_hidden_states', 'one'], `present.0.encoder.${part}`),
      ),
      node('Shape', ['present.0.decoder.key'], 'cache_shape'),
      node('Gather', ['cache_shape', 'two'], 'count'),
      node('Sub', ['count', 'one'], 'position'),
      node('Shape', ['encoder_hidden_states'], 'source_shape'),
      node('Gather', ['source_shape', 'one'], 'source_length'),
      node('Mod', ['position', 'source_length'], 'place'),
      node('Gather', ['encoder_hidden_states', 'place'], 'wanted', [integerAttribute('axis', 1)]),
      node('Sub', ['tokens', 'wanted'], 'difference'),
      node('Abs', ['difference'], 'distance'),
      node('Neg', ['distance'], 'logits'),
    ],
    outputs: [value('logits', FLOAT, 3), ...caches.map((cache) => value(`present.0.${cache}`, FLOAT, 4))],
  });
}
