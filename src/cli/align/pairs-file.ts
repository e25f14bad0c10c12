import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { BackwireError } from '../../core/errors.js';
import { YamlFile } from '../../core/yaml-file.js';
import type { PairFiles } from './pair.js';

const path = z.string().min(1);

const pairsSchema = z
  .array(
    z.strictObject({
      source: path,
      target: path,
      sourceTranslations: z.array(path).default([]),
      targetTranslations: z.array(path).default([]),
      gold: path.optional(),
    }),
  )
  .min(1);

/**
 * Reads a list of pairs, in YAML or JSON; paths are relative to the file.
 *
 * @throws BackwireError when it cannot be read, FileError at what does not fit
 */
export async function readPairsFile(file: string): Promise<PairFiles[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new BackwireError('input', `cannot read ${file}`, {
      remedy: 'Name a YAML list of pairs, each with `source` and `target`.',
      cause,
    });
  });
  const at = (name: string): string => resolve(dirname(file), name);
  return new YamlFile(file, text, 'input').read(pairsSchema).map((pair) => ({
    source: at(pair.source),
    target: at(pair.target),
    sourceTranslations: pair.sourceTranslations.map(at),
    targetTranslations: pair.targetTranslations.map(at),
    ...(pair.gold === undefined ? {} : { gold: at(pair.gold) }),
  }));
}
