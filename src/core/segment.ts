import type { Span } from './span.js';

/** What a segment is in the layout of an article. */
export type SegmentKind = 'headline' | 'sentence' | 'dateline';

/** A sentence, headline or dateline. Segments in order, with the gaps between them, rejoin to the document's text. */
export interface Segment {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly kind: SegmentKind;
  readonly span: Span;
  /** Exactly the text of `span`. */
  readonly text: string;
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
}

/** A paragraph: a run of text between blank lines (or line ends, where every line is a paragraph). */
export interface Paragraph {
  readonly index: number;
  readonly span: Span;
}

/** Families of quotation marks. */
export type QuotationStyle = 'straight' | 'curly' | 'guillemets' | 'single';

/** A quotation. One that runs over several paragraphs is one quotation with the opening mark repeated. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  readonly style: QuotationStyle;
  /** The opening mark, or undefined when only a closing mark was found. */
  readonly open: string | undefined;
  /** The closing mark, or undefined when it never closes. */
  readonly close: string | undefined;
  /** 0 for a quotation in running text, 1 for one inside it, … */
  readonly depth: number;
}

/** Part-of-speech tags of the Universal Dependencies (v2) tag set. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** A word or punctuation mark of a segment. */
export interface Token {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index of the segment that holds it. */
  readonly segment: number;
}

/** All that segmentation knows of a document's text. */
export interface SegmentedText {
  readonly segments: readonly Segment[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  /** In text order; tokens never cross segments. */
  readonly tokens: readonly Token[];
}
