import { z } from 'zod';
import { CATEGORIES, type Rule } from '../core/rule.js';
import type { YamlFile } from '../core/yaml-file.js';
import { onceFor } from '../core/once-for.js';
import { examplesSchema, sentence, type ParamSchemas } from './rule-schema.js';

/** How often a phrase is an artifact where it stands, before any evidence. */
const STRENGTHS = { sure: 0.95, likely: 0.8, maybe: 0.5, weak: 0.25 } as const;

/** The detector that runs phrase files. */
const DETECTOR = 'phrase';

const words = z.array(sentence).min(1).optional();

const entrySchema = z.strictObject({
  french: z.array(sentence).min(1),
  category: z.enum(CATEGORIES),
  literal: z.array(sentence).min(1),
  say: sentence,
  strength: z.enum(['sure', 'likely', 'maybe', 'weak']),
  harm: z.enum(['high', 'medium', 'low']).default('medium'),
  fix: z.boolean().default(false),
  why: sentence.optional(),
  near: words,
  avoid: words,
  about: words,
  before: words,
  after: words,
  notBefore: words,
  notAfter: words,
  start: z.boolean().optional(),
  quoted: z.boolean().optional(),
  ...examplesSchema.shape,
});

const phraseFileSchema = z.strictObject({ desk: sentence, entries: z.array(entrySchema) });

const contextsSchema = z.record(z.string().regex(/^[a-z-]+$/u), z.array(sentence).min(1));

/** Word lists that phrases name with `@`. */
export type Contexts = Readonly<Record<string, readonly string[]>>;

/** @throws FileError at what does not fit */
export function readContexts(file: YamlFile): Contexts {
  return file.read(contextsSchema);
}

/** `Âge légal de départ` → `age-legal-de-depart`. */
function slug(french: string): string {
  return french
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Lists of words that were spelt out with these contexts, by what was written. */
const listsOf = onceFor((_contexts: Contexts) => new Map<string, readonly string[]>());

/**
 * The rules of a phrase file: one an expression of the French press.
 * @throws FileError at what does not fit, a context that does not exist, or params that the detector refuses
 */
export function readPhrases(
  file: YamlFile,
  language: string,
  schemas: ParamSchemas,
  contexts: Contexts,
): Rule[] {
  const schema = schemas.get(DETECTOR);
  if (!schema) throw file.error([], `there is no detector ${DETECTOR} to run phrases`);
  const lists = listsOf(contexts);
  return file.read(phraseFileSchema).entries.map((entry, index) => {
    const { french, category, literal, say, strength, harm, why, flag, pass, ...context } = entry;
    const at = ['entries', index];
    const params: Record<string, unknown> = { phrases: literal, say };
    for (const [key, value] of Object.entries(context)) {
      if (value !== undefined) params[key] = Array.isArray(value) ? spellOut(value, [...at, key]) : value;
    }
    const id = slug(french[0] ?? '');
    return {
      id: `${language}/${category}/${id}`,
      category,
      detector: DETECTOR,
      title: `“${french[0] ?? ''}” rendered word for word`,
      why: why ?? `French “${french.join('”, “')}”, put into English word by word.`,
      instead: say,
      french,
      confidence: STRENGTHS[strength],
      harm,
      examples: { flag, pass },
      params: file.isKnown ? params : file.check(schema, params, at),
    };
  });

  /** A list of words with the named lists put in; the same array wherever the same words are written. */
  function spellOut(words: readonly string[], at: readonly PropertyKey[]): readonly string[] {
    const written = words.join('\n');
    let list = lists.get(written);
    if (!list) lists.set(written, (list = words.flatMap((word) => named(word, at))));
    return list;
  }

  function named(word: string, at: readonly PropertyKey[]): readonly string[] {
    if (!word.startsWith('@')) return [word];
    const list = contexts[word.slice(1)];
    if (!list) throw file.error(at, `there is no list ${word} in contexts.yaml`);
    return list;
  }
}
