import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileError } from '../../../core/errors.js';
import type { LanguagePair } from '../../../core/translation.js';
import type { RecordTranslation } from './recorded-translations.js';

/** Inline elements of TMX 1.4b that hold formatting codes of the original file, not text. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** Inline elements that hold text, even within codes: highlighted text, and sub-flows such as footnotes. */
const TEXT = new Set(['hi', 'sub']);

/** Code units fed to the parser at once: it slows down on much longer pieces, and some exports are one line. */
const PIECE = 65_536;

/**
 * Reads a TMX 1.4b document (LISA OSCAR, 2005) fed line by line, and records the pairs of one direction.
 *
 * Languages match by primary subtag (`en` and `EN-gb`). Text within `bpt`, `ept`, `ph`, `it` and `ut` is formatting
 * code and left out, that of `hi` and `sub` is kept. Entities that a document type declares are not expanded, and
 * nothing outside the file is read.
 */
export class TmxParser {
  readonly #parser: SaxesParser;
  readonly #languages = new Set<string>();
  #problem: FileError | undefined;
  #hasRoot = false;
  /** Segments of the current translation unit by language: the first one a language. */
  #unit: { language: string; text: string }[] = [];
  #language = '';
  #text: string[] = [];
  /** For each open element from `seg` inwards, whether its text counts. */
  #keeps: boolean[] = [];

  constructor(
    readonly path: string,
    readonly pair: LanguagePair,
    readonly record: RecordTranslation,
  ) {
    this.#parser = new SaxesParser({ xmlns: false, position: true });
    this.#parser.on('error', (error) => {
      // saxes puts line and column before its message.
      this.#fail(`malformed XML: ${error.message.replace(/^\d+:\d+: /, '')}`, error);
    });
    this.#parser.on('opentag', (tag) => {
      this.#open(tag);
    });
    this.#parser.on('closetag', ({ name }) => {
      this.#close(name);
    });
    for (const event of ['text', 'cdata'] as const) {
      this.#parser.on(event, (text) => {
        if (this.#keeps.at(-1)) this.#text.push(text);
      });
    }
  }

  /** @throws FileError when the text so far is not a TMX document */
  write(line: string): void {
    for (let start = 0; start < line.length; start += PIECE)
      this.#parser.write(line.slice(start, start + PIECE));
    if (this.#problem) throw this.#problem;
  }

  /**
   * Ends the document.
   * @returns the primary language subtags that the document holds segments in
   * @throws FileError when the document is not whole
   */
  close(): ReadonlySet<string> {
    this.#parser.close();
    if (this.#problem) throw this.#problem;
    return this.#languages;
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    if (!this.#hasRoot && name !== 'tmx') this.#fail(`the root element is ${name}, not tmx.`);
    this.#hasRoot = true;
    const keeps = this.#keeps.at(-1);
    if (keeps !== undefined) this.#keeps.push(TEXT.has(name) || (keeps && !CODES.has(name)));
    else if (name === 'seg') this.#keeps.push(true);
    else if (name === 'tuv') this.#language = primarySubtag(attributes['xml:lang'] ?? attributes.lang ?? '');
  }

  #close(name: string): void {
    const wasInSegment = this.#keeps.pop() !== undefined;
    if (wasInSegment && this.#keeps.length === 0) this.#endSegment();
    else if (name === 'tu') this.#endUnit();
  }

  #endSegment(): void {
    this.#languages.add(this.#language);
    this.#unit.push({ language: this.#language, text: this.#text.join('') });
    this.#text = [];
  }

  #endUnit(): void {
    const target = this.#unit.find(({ language }) => language === primarySubtag(this.pair.target));
    for (const { language, text } of this.#unit) {
      if (target && language === primarySubtag(this.pair.source)) this.record(text, target.text);
    }
    this.#unit = [];
  }

  #fail(message: string, cause?: unknown): void {
    this.#problem ??= new FileError(
      'input',
      this.path,
      this.#parser.line,
      Math.max(1, this.#parser.column),
      message,
      { remedy: 'Export the translations as TMX 1.4 again, or give them as tab-separated text.', cause },
    );
  }
}

function primarySubtag(language: string): string {
  return (language.split(/[-_]/, 1)[0] ?? '').trim().toLowerCase();
}
