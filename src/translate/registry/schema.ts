import { z } from 'zod';

const languageSchema = z.string().regex(/^[a-z]{2,3}$/, 'expected a language code such as fr');

/** A file of a model's weights. Without `sha256` it is unpinned: its presence can be checked, its contents cannot. */
const fileSchema = z.strictObject({
  /** Relative to the folder of the registry, `/`-separated, never leaving that folder. */
  path: z
    .string()
    .regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\]+$/, 'expected a relative path without . or .. parts'),
  bytes: z.number().int().nonnegative().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits')
    .optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});

const identity = {
  /** `engine:name`. */
  id: z.string().regex(/^[a-z]+:[\w./-]+$/, 'expected engine:name'),
  /** For people. */
  name: z.string().min(1),
  /** What pins the model's version, where files and packages do not. */
  revision: z.string().min(1),
  files: z.array(fileSchema),
  /** SPDX expression. */
  licence: z.string().min(1),
};

const translator = {
  ...identity,
  /** The direction of back-translation: from the language of the copy to the language it was translated from. */
  languages: z.strictObject({ source: languageSchema, target: languageSchema }),
};

const modeSchema = z.string().regex(/^[\w-]+$/, 'expected the name of a mode such as eng-cat');

const apertiumSchema = z.strictObject({
  ...translator,
  engine: z.literal('apertium'),
  apertium: z.strictObject({
    /** Modes, run one after the other. */
    forward: z.array(modeSchema).min(1),
    /** Modes that lead back, for round trips. */
    back: z.array(modeSchema).min(1).optional(),
    /** Debian packages that bring the modes. */
    packages: z.array(z.string().regex(/^[a-z0-9][a-z0-9+.-]+$/)).min(1),
    /** By mode: words that bring a fresh tagger into its lasting state; see models/README.md. */
    settle: z.record(modeSchema, z.string().min(1)).default({}),
  }),
});

const onnxSchema = z.strictObject({
  ...translator,
  engine: z.literal('onnx'),
  onnx: z.strictObject({
    /** How the model is told its languages. */
    family: z.enum(['marian', 'm2m100', 'nllb', 't5', 'mbart']),
    /** Folder of the weights, relative to the folder of the registry. */
    forward: z.string().min(1),
    /** Folder of the weights that lead back, for round trips. */
    back: z.string().min(1).optional(),
    /** The model's own names of languages, where they are not the language codes. */
    languageNames: z.record(languageSchema, z.string().min(1)).default({}),
  }),
});

const embeddingSchema = z.strictObject({
  ...identity,
  engine: z.literal('embedding'),
  embedding: z.strictObject({
    /** Folder of the weights, relative to the folder of the registry. */
    weights: z.string().min(1),
    /** How a sentence's vector is made of its tokens': their mean, or the first. */
    pooling: z.enum(['mean', 'cls']),
    /** What the model expects before every sentence. */
    prefix: z.string().default(''),
  }),
});

const entrySchema = z
  .discriminatedUnion('engine', [apertiumSchema, onnxSchema, embeddingSchema])
  .refine(({ id, engine }) => id.startsWith(`${engine}:`), {
    path: ['id'],
    message: 'the id has to start with the engine and a colon',
  });

export const registrySchema = z
  .strictObject({ models: z.array(entrySchema) })
  .superRefine(({ models }, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of models.entries()) {
      if (seen.has(id)) {
        context.addIssue({ code: 'custom', path: ['models', index, 'id'], message: `${id} is listed twice` });
      }
      seen.add(id);
    }
  });

export type ModelEntry = z.infer<typeof entrySchema>;
export type ApertiumEntry = z.infer<typeof apertiumSchema>;
export type OnnxEntry = z.infer<typeof onnxSchema>;
export type EmbeddingEntry = z.infer<typeof embeddingSchema>;
/** An entry that translates. */
export type TranslatorEntry = Exclude<ModelEntry, EmbeddingEntry>;
