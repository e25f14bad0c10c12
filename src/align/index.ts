import { spanOfSide, type Bead, type WordLink } from '../core/bead.js';
import type { Comparison } from '../core/comparison.js';
import type { Original } from '../core/original.js';
import type { Segment, SegmentedText } from '../core/segment.js';
import { shiftSpan, sliceSpan } from '../core/span.js';
import { isReliable, type BackTranslation, type ModelId } from '../core/translation.js';
import { alignSentences } from './beads/index.js';
import { linkWords } from './links/index.js';
import { chrf, diffWords } from './similarity/index.js';

/** A text that copy was translated from, and the copy. */
export interface OriginalToAlign extends Pick<
  Original,
  'path' | 'text' | 'language' | 'paragraphs' | 'segments'
> {
  readonly copy: Pick<SegmentedText, 'segments'> & {
    readonly text: string;
    readonly language: string;
    /** By segment index: one a model. */
    readonly backTranslations: readonly (readonly BackTranslation[])[];
  };
  /** Of every segment of both, where there is a model for it. */
  readonly embeddings?: EmbeddedSegments | undefined;
}

/** The segments of an original and of its copy as vectors of one model. */
interface EmbeddedSegments {
  readonly original: readonly Float32Array[];
  readonly copy: readonly Float32Array[];
}

/**
 * Aligns an original with its copy: sentences into beads, by every reliable back-translation of the copy, and the words of
 * each bead.
 */
export function alignOriginal({ copy, embeddings, ...original }: OriginalToAlign): Original {
  const texts = (segments: readonly Segment[]): string[] => segments.map(({ text }) => text);
  const translations = translationsOf(copy.backTranslations, copy.segments.length);
  const beads = inOrderOfCopy(
    alignSentences(
      { sentences: texts(original.segments), translations: [], embeddings: embeddings?.original },
      {
        sentences: texts(copy.segments),
        translations: translations.map(({ sentences }) => sentences),
        embeddings: embeddings?.copy,
      },
    ),
  );
  const links: WordLink[] = [];
  const comparisons: Comparison[][] = [];
  for (const bead of beads) {
    const source = spanOfSide(bead.source, original.segments);
    const target = spanOfSide(bead.target, copy.segments);
    if (!source || !target) {
      comparisons.push([]);
      continue;
    }
    const back = translations.map(({ model, sentences }) => ({
      model,
      text: bead.target.map((index) => sentences[index] ?? '').join(' '),
    }));
    const text = sliceSpan(original.text, source);
    comparisons.push(back.flatMap((translation) => compare(text, translation, original.language)));
    links.push(
      ...linkWords({
        source: text,
        target: sliceSpan(copy.text, target),
        translations: back.map((translation) => translation.text),
        sourceLanguage: original.language,
        targetLanguage: copy.language,
      }).map((link) => ({
        source: shiftSpan(link.source, source.start),
        target: shiftSpan(link.target, target.start),
      })),
    );
  }
  links.sort((a, b) => a.target.start - b.target.start);
  return { ...original, beads, comparisons, links };
}

/** Holds the original against a back-translation of its copy; nothing where there is none. */
function compare(
  original: string,
  { model, text }: { readonly model: ModelId; readonly text: string },
  language: string,
): Comparison[] {
  if (text.trim() === '') return [];
  return [
    {
      kind: 'original',
      models: [model],
      chrf: chrf(text, original),
      diff: diffWords(original, text, language),
    },
  ];
}

interface TranslatedText {
  readonly model: ModelId;
  /** One a sentence of the copy, '' where there is none that can be relied on. */
  readonly sentences: readonly string[];
}

/** What each model made of the copy; models that made nothing are left out. */
function translationsOf(
  backTranslations: readonly (readonly BackTranslation[])[],
  sentences: number,
): TranslatedText[] {
  const byModel = new Map<ModelId, string[]>();
  for (const [index, translations] of backTranslations.entries()) {
    for (const { model, text } of translations.filter(isReliable)) {
      let texts = byModel.get(model);
      if (!texts) byModel.set(model, (texts = Array.from({ length: sentences }, () => '')));
      texts[index] = text;
    }
  }
  return [...byModel].map(([model, texts]) => ({ model, sentences: texts }));
}

/** Beads as a reader of the copy meets them; what the copy dropped stays behind what its original stood behind. */
function inOrderOfCopy(beads: readonly Bead[]): Bead[] {
  const isMoved = beads.some(({ moved }) => moved);
  if (!isMoved) return [...beads];
  let at = -1;
  return beads
    .map((bead) => {
      if (!bead.moved) at = bead.target.at(-1) ?? at;
      return { bead, key: bead.moved ? (bead.target[0] ?? at) - 0.5 : at };
    })
    .sort((a, b) => a.key - b.key)
    .map(({ bead }) => bead);
}
