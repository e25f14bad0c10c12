import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Exonym, Lexicons, Organisation, Transliteration, WordList } from '../core/rule.js';
import { sayingVerbSchema, speakersSchema, type SayingVerb, type Speakers } from '../core/saying.js';
import type { YamlFile } from '../core/yaml-file.js';
import { SortedWords } from './sorted-words.js';

const require = createRequire(import.meta.url);

const names = z.array(z.string().trim().min(1)).default([]);

const organisationsSchema = z.strictObject({
  organisations: z.array(
    z.strictObject({
      english: z.string().trim().min(1),
      french: names,
      also: names,
      kind: z.enum(['agency', 'organisation', 'party', 'union', 'institution', 'medium', 'company']),
      context: names,
    }),
  ),
});

const exonymsOfKind = z.record(z.string().trim().min(1), z.array(z.string().trim().min(1)).min(1));

const exonymsSchema = z.strictObject({
  exonyms: z.strictObject({
    countries: exonymsOfKind,
    places: exonymsOfKind,
    people: exonymsOfKind,
    organisations: exonymsOfKind,
    terms: exonymsOfKind,
  }),
});

const transliterationsSchema = z.strictObject({
  transliterations: z.record(
    z.string().regex(/^\^?\p{L}*\$?$/u),
    z.array(z.string().regex(/^[a-z]*$/)).min(1),
  ),
});

const verbsSchema = z.strictObject({ verbs: z.array(sayingVerbSchema).min(1) });

/** The words of a text file: one a line, blank lines and lines that begin with `#` left out, lower-cased. */
function readWordFile(url: URL): string[] {
  return readFileSync(url, 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The word list that is a package's main file. */
function readPackage(mainFile: string): SortedWords {
  return new SortedWords(readFileSync(mainFile, 'utf8'));
}

/** The organisations of `<language>/lexicons/organisations.yaml`. @throws FileError at what does not fit */
export function readOrganisations(file: YamlFile): Organisation[] {
  return file.read(organisationsSchema).organisations;
}

/** The names of `<language>/lexicons/exonyms.yaml`. @throws FileError at what does not fit */
export function readExonyms(file: YamlFile): Exonym[] {
  const kinds = file.read(exonymsSchema).exonyms;
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    Object.entries(kinds[kind]).map(([french, english]) => ({ french, english, kind })),
  );
}

/** The pairs of `<language>/lexicons/transliterations.yaml`. @throws FileError at what does not fit */
export function readTransliterations(file: YamlFile): Transliteration[] {
  return Object.entries(file.read(transliterationsSchema).transliterations).flatMap(([original, english]) =>
    english.map((letters): Transliteration => [original, letters]),
  );
}

/** The verbs of `<language>/lexicons/verbs-of-saying.yaml`. @throws FileError at what does not fit */
export function readSayingVerbs(file: YamlFile): SayingVerb[] {
  return file.read(verbsSchema).verbs;
}

/** The words of `<language>/lexicons/speakers.yaml`. @throws FileError at what does not fit */
export function readSpeakers(file: YamlFile): Speakers {
  return file.read(speakersSchema);
}

/** A value made when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * The lexicons of a language. The word lists are large and few detectors need them, so each is read when it is
 * first looked into. English and French words come from the packages `an-array-of-english-words` (with
 * `lexicons/english.txt` for what is younger than it) and `an-array-of-french-words`, where œ is spelt `oe`.
 *
 * @param root folder that holds `lexicons/`
 */
export function makeLexicons(
  root: URL,
  listed: Pick<Lexicons, 'organisations' | 'exonyms' | 'transliterations' | 'saying'>,
): Lexicons {
  const english = lazy((): WordList => {
    const old = readPackage(require.resolve('an-array-of-english-words'));
    const young = new Set(readWordFile(new URL('lexicons/english.txt', root)));
    return { has: (word) => young.has(word) || old.has(word) };
  });
  const french = lazy(() => readPackage(require.resolve('an-array-of-french-words')));
  const people = lazy(() => new Set(readWordFile(new URL('lexicons/names.txt', root))));
  return {
    ...listed,
    get english() {
      return english();
    },
    get french() {
      return french();
    },
    get names() {
      return people();
    },
  };
}
