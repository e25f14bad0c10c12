import { extname } from 'node:path';
import { FileError } from '../../../core/errors.js';
import type { Engine, LanguagePair } from '../../../core/translation.js';
import { RecordedTranslations } from './recorded-translations.js';
import { readTabSeparatedLine } from './tab-separated.js';
import { TextLines } from './text-lines.js';
import { TmxParser } from './tmx.js';

export interface RecordedEngineOptions {
  /** As the user calls it; the id is `recorded:NAME`. */
  readonly name: string;
  /** TMX 1.4 or tab-separated text (sentence, translation). */
  readonly file: string;
  readonly pair: LanguagePair;
}

/**
 * An engine that answers with translations made elsewhere. A sentence that the file lacks is `absent`.
 * It works in the one direction given, so it makes no round trips.
 *
 * @throws FileError where the file is wrong, or when it holds no translation for the pair
 * @throws BackwireError when the file cannot be read
 */
export async function createRecordedEngine({ name, file, pair }: RecordedEngineOptions): Promise<Engine> {
  const lines = new TextLines(file);
  const translations = await readTranslations(lines, pair);
  return {
    id: `recorded:${name}`,
    fingerprint: `recorded sha256:${lines.digest()}`,
    supports: ({ source, target }) => source === pair.source && target === pair.target,
    translate: (sentences) =>
      Promise.resolve(
        sentences.map((sentence) => {
          const text = translations.get(sentence);
          return text === undefined ? { status: 'absent' } : { status: 'translated', text, unknownWords: [] };
        }),
      ),
    dispose: () => Promise.resolve(),
  };
}

async function readTranslations(lines: TextLines, pair: LanguagePair): Promise<RecordedTranslations> {
  const translations = new RecordedTranslations();
  const record = translations.add.bind(translations);
  const { path } = lines;
  let tmx: TmxParser | undefined;
  let line = 0;
  for await (const text of lines) {
    line++;
    if (line === 1 && isTmx(path, text)) tmx = new TmxParser(path, pair, record);
    if (tmx) tmx.write(text);
    else readTabSeparatedLine(path, text, line, record);
  }
  const languages = tmx?.close();
  if (translations.size === 0) throw nothingRecorded(path, pair, languages);
  return translations;
}

/** By its ending, or by an XML declaration or root element, since exports come under many names. */
function isTmx(path: string, firstLine: string): boolean {
  return extname(path).toLowerCase() === '.tmx' || /^\s*<(\?xml|!DOCTYPE|tmx)[\s>]/i.test(firstLine);
}

function nothingRecorded(
  path: string,
  { source, target }: LanguagePair,
  languages: ReadonlySet<string> = new Set(),
): FileError {
  const found = languages.size === 0 ? '' : ` Its languages: ${[...languages].sort().join(', ')}.`;
  return new FileError('input', path, 1, 1, `no translation from ${source} to ${target}.${found}`, {
    remedy: 'Give a file with the sentences of the copy and their translations, TMX 1.4 or tab-separated.',
  });
}
