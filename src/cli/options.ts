import type { Argv } from 'yargs';
import { FORMATS, type Config, type Format } from '../config/schema.js';
import { BackwireError } from '../core/errors.js';

/** Stands for `-` until the arguments are parsed: yargs drops a lone dash. */
const STDIN = '<stdin>';

/** Keeps the argument for standard input from being dropped; {@link mergeOptions} turns it back. */
export function nameStdin(argument: string): string {
  return argument === '-' ? STDIN : argument;
}

/** Turns back what {@link nameStdin} made of an argument. */
export function unnameStdin(argument: string): string {
  return argument === STDIN ? '-' : argument;
}

/** Splits `a,b` and repeated options into one list. */
export function list(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((item) => String(item).split(','))
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Which models translate back, and how; for every command that runs the pipeline. None has a default here. */
export function modelOptions(yargs: Argv) {
  return yargs
    .option('source-lang', {
      describe: 'Language the copy was translated from',
      type: 'string',
      requiresArg: true,
      defaultDescription: 'fr',
    })
    .option('models', {
      describe: 'Models that translate back, by id, comma-separated',
      type: 'string',
      requiresArg: true,
      coerce: list,
      defaultDescription: 'all installed',
    })
    .option('translations', {
      describe: 'Translations made elsewhere: NAME=FILE (TMX or tab-separated); may be repeated',
      type: 'string',
      requiresArg: true,
      coerce: list,
    })
    .option('reference', {
      describe: 'The original of the copy, or the folder of originals (NAME.fr.txt, NAME.txt)',
      type: 'string',
      requiresArg: true,
      defaultDescription: 'NAME.fr.txt beside NAME.txt',
    })
    .option('round-trip', {
      describe: 'Translate back to English again (--no-round-trip: do not)',
      type: 'boolean',
      defaultDescription: 'true',
    })
    .option('config', {
      describe: 'Configuration file',
      type: 'string',
      requiresArg: true,
      defaultDescription: 'backwire.config.yaml',
    })
    .option('memory', {
      describe: 'Reuse translations of earlier runs (--no-memory: do not)',
      type: 'boolean',
      defaultDescription: 'true',
    })
    .option('max-bytes', {
      describe: 'Largest file that is read, in bytes',
      type: 'number',
      requiresArg: true,
      defaultDescription: '16777216',
    })
    .option('quiet', { describe: 'Print problems only', type: 'boolean', default: false });
}

/** The options of the commands that check copy. None has a default here: what is not given comes from the configuration. */
export function checkingOptions(yargs: Argv) {
  return modelOptions(yargs)
    .positional('paths', {
      describe: 'Files and folders of English copy; - is standard input',
      type: 'string',
      array: true,
      defaultDescription: 'input',
    })
    .option('out', {
      describe: 'Folder for the reports',
      type: 'string',
      requiresArg: true,
      defaultDescription: 'output',
    })
    .option('format', {
      describe: `Reports to write: ${FORMATS.join(', ')}`,
      type: 'string',
      requiresArg: true,
      coerce: list,
      defaultDescription: 'html,md,json,sarif',
    })
    .option('fail-on', {
      describe: 'Exit with 1 when a finding is at or above this',
      choices: ['never', 'error', 'warning', 'note'] as const,
      requiresArg: true,
    });
}

/** What {@link modelOptions} parses to. */
export interface ModelArguments {
  readonly sourceLang?: string | undefined;
  readonly models?: readonly string[] | undefined;
  readonly translations?: readonly string[] | undefined;
  readonly reference?: string | undefined;
  readonly roundTrip?: boolean | undefined;
  readonly config?: string | undefined;
  readonly memory?: boolean | undefined;
  readonly maxBytes?: number | undefined;
  readonly quiet: boolean;
}

/** What {@link checkingOptions} parses to. */
export interface CheckingArguments extends ModelArguments {
  readonly paths?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly format?: readonly string[] | undefined;
  readonly failOn?: 'never' | 'error' | 'warning' | 'note' | undefined;
}

/**
 * The configuration with what the command line says over it.
 * @throws BackwireError when an option's value makes no sense.
 */
export function mergeOptions(config: Config, given: CheckingArguments): Config {
  if (given.maxBytes !== undefined && !(Number.isInteger(given.maxBytes) && given.maxBytes > 0)) {
    throw usage(`--max-bytes ${given.maxBytes} is not a positive whole number`);
  }
  if (given.sourceLang !== undefined && !/^[a-z]{2,3}$/.test(given.sourceLang)) {
    throw usage(`--source-lang ${given.sourceLang} is not a language code such as fr`);
  }
  const paths = given.paths?.length ? given.paths.map(unnameStdin) : config.paths;
  return {
    ...config,
    paths,
    out: given.out ?? config.out,
    sourceLang: given.sourceLang ?? config.sourceLang,
    models: given.models ? [...given.models] : config.models,
    translations: { ...config.translations, ...parseTranslations(given.translations ?? []) },
    reference: given.reference ?? config.reference,
    roundTrip: given.roundTrip ?? config.roundTrip,
    format: given.format ? given.format.map(parseFormat) : config.format,
    failOn: given.failOn ?? config.failOn,
    maxBytes: given.maxBytes ?? config.maxBytes,
    memory: given.memory ?? config.memory,
  };
}

/** `NAME=FILE` … → name → file. @throws BackwireError when one is neither */
export function parseTranslations(given: readonly string[]): Record<string, string> {
  const translations: Record<string, string> = {};
  for (const item of given) {
    const [, name, file] = /^([\w.-]+)=(.+)$/.exec(item) ?? [];
    if (name === undefined || file === undefined) {
      throw usage(
        `--translations ${item} is not NAME=FILE`,
        'For example: --translations desk=translations.tmx',
      );
    }
    if (name in translations) throw usage(`--translations names ${name} twice`);
    translations[name] = file;
  }
  return translations;
}

function parseFormat(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (!format) throw usage(`--format ${name} is not known`, `Known formats: ${FORMATS.join(', ')}.`);
  return format;
}

function usage(message: string, remedy?: string): BackwireError {
  return new BackwireError('usage', message, remedy === undefined ? {} : { remedy });
}
