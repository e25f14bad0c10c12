import type { Span } from './span.js';

/** Character encodings that the readers decode. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Damage that happened to the bytes on their way here, before or after translation. */
export interface TransmissionDamage {
  readonly kind: 'replacement-character' | 'question-mark-in-word';
  readonly span: Span;
}

/** Something a reader noticed that does not stop the document from being checked. */
export interface Notice {
  readonly code: 'decoded-as-windows-1252' | 'invalid-utf-8' | 'transmission-damage';
  /** One sentence for people. */
  readonly message: string;
  /** Where, when it is at one place. */
  readonly span?: Span;
}

/** One article: its exact text and what is known of the file it came from. */
export interface Document {
  /** The path as reports show it: `/`-separated, relative to the working directory when below it; `<stdin>` for standard input. */
  readonly path: string;
  /** The decoded original without a byte-order mark. Every span of every output points into it. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly notices: readonly Notice[];
  readonly damage: readonly TransmissionDamage[];
}

/** A file that could not be checked at all. It appears in every report and makes the run exit with 2. */
export interface InputProblem {
  readonly path: string;
  readonly code:
    | 'not-found'
    | 'unreadable'
    | 'binary'
    | 'empty'
    | 'too-large'
    | 'not-english'
    | 'translation-failed'
    | 'internal';
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly remedy: string;
}
