import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Precisions in which weights are published, and what the names of their files end in. */
const SUFFIXES = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
} as const;

/** Precision of the weights. */
export type Precision = keyof typeof SUFFIXES;

const JSON_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

/** Files that an embedding model consists of, relative to its folder. */
export function embeddingFiles(precision: Precision): string[] {
  return [...JSON_FILES, `onnx/model${SUFFIXES[precision]}.onnx`];
}

/** Files that a translation model consists of, relative to its folder. */
export function translationFiles(precision: Precision): string[] {
  const suffix = SUFFIXES[precision];
  return [...JSON_FILES, `onnx/encoder_model${suffix}.onnx`, `onnx/decoder_model_merged${suffix}.onnx`];
}

/** Those of the files that are not there. */
export async function missingFiles(folder: string, files: readonly string[]): Promise<string[]> {
  const sizes = await Promise.all(files.map((file) => sizeOf(join(folder, file))));
  return files.filter((_, index) => sizes[index] === undefined);
}

/** Hex SHA-256 of the model's configuration and of the sizes of its files: cheap, and new with new weights. */
export async function digestOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(folder, 'config.json')));
  for (const file of files) hash.update(`\n${file} ${(await sizeOf(join(folder, file))) ?? 0}`);
  return hash.digest('hex');
}

/** The file that a model could not be loaded for: the one that the message names, or a JSON file that is none. */
export async function culpritOf(
  folder: string,
  files: readonly string[],
  message: string,
): Promise<string | undefined> {
  const named = files.find((file) => message.includes(file));
  if (named !== undefined) return named;
  for (const file of JSON_FILES) {
    try {
      JSON.parse(await readFile(join(folder, file), 'utf8'));
    } catch {
      return file;
    }
  }
  return undefined;
}

async function sizeOf(path: string): Promise<number | undefined> {
  const file = await stat(path).catch(() => undefined);
  return file?.isFile() === true ? file.size : undefined;
}
