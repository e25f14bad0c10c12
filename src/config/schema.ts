import { z } from 'zod';

const SEVERITY_LEVELS = ['never', 'error', 'warning', 'note'] as const;

/** What `--fail-on` takes. */
const failOnSchema = z.enum(SEVERITY_LEVELS);
export type FailOn = z.infer<typeof failOnSchema>;

/** Reports that can be asked for with `--format`. */
export const FORMATS = ['html', 'md', 'json', 'sarif', 'junit'] as const;
const formatSchema = z.enum(FORMATS);
export type Format = z.infer<typeof formatSchema>;

const argvSchema = z.array(z.string().min(1)).min(1);

/** An external translator: a program that reads a sentence a line and writes a line. */
const commandSchema = z.strictObject({
  /** Program and arguments toward the source language. */
  forward: argvSchema,
  /** Program and arguments back to English, for round trips. */
  back: argvSchema.optional(),
  /** Whether it answers only once its input has ended; then it is started anew for every batch. */
  batch: z.boolean().default(false),
});

/** Everything a configuration file may say. Keys mirror the command line. */
export const configSchema = z.strictObject({
  paths: z.array(z.string()).default(['input']),
  out: z.string().default('output'),
  sourceLang: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'expected a language code such as fr')
    .default('fr'),
  /** Empty: all that are installed. */
  models: z.array(z.string()).default([]),
  /** Recorded translations: name → TMX or tab-separated file. */
  translations: z
    .record(z.string().regex(/^[\w.-]+$/, 'expected a name of letters, digits, . _ -'), z.string())
    .default({}),
  /** External translators: name → how to run them; their model ids are `command:NAME`. */
  commands: z
    .record(z.string().regex(/^[\w.-]+$/, 'expected a name of letters, digits, . _ -'), commandSchema)
    .default({}),
  reference: z.string().optional(),
  roundTrip: z.boolean().default(true),
  format: z.array(formatSchema).min(1).default(['html', 'md', 'json', 'sarif']),
  failOn: failOnSchema.optional(),
  /** Largest file that is read, in bytes. */
  maxBytes: z
    .number()
    .int()
    .positive()
    .default(16 * 1024 * 1024),
  /** Keep translations between runs. */
  memory: z.boolean().default(true),
});

export type Config = z.infer<typeof configSchema>;
