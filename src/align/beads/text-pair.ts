import { pairEmbeddings, type EmbeddingPair } from './embeddings.js';
import { formsOf, selectForms, type Forms } from './forms.js';
import { termsOf, type TermKind } from './terms.js';
import { selectRows, weighTerms, type VectorPair } from './vectors.js';

/** One text to align, a sentence an item. */
export interface TextSide {
  readonly sentences: readonly string[];
  /** Translations of every sentence into the other text's language, one list a translator; '' where there is none. */
  readonly translations: readonly (readonly string[])[];
  /** Of every sentence, by the same model on both sides: see `core/embedding.ts`. */
  readonly embeddings?: readonly Float32Array[] | undefined;
}

/** What is compared: a translation with the text in its language, or the two texts as they are. */
export const COMPARED = ['translated', 'raw'] as const;
type Compared = (typeof COMPARED)[number];

/** Two texts ready to be aligned. */
export interface TextPair {
  readonly source: Forms;
  readonly target: Forms;
  /** The term vectors of everything that is compared: none of `translated` where there is no translation. */
  readonly vectors: Readonly<Record<Compared, readonly Readonly<Record<TermKind, VectorPair>>[]>>;
  /** Where both texts were embedded: it stands in for a translation, beside those that there are. */
  readonly embedded: EmbeddingPair | undefined;
}

/** Whether there is more to go by than the two texts as they are. */
export function isTranslated({ vectors, embedded }: TextPair): boolean {
  return vectors.translated.length > 0 || embedded !== undefined;
}

/** Reads the sentences of two texts, in time linear in their length. */
export function makeTextPair(source: TextSide, target: TextSide): TextPair {
  const sourceTerms = source.sentences.map(termsOf);
  const targetTerms = target.sentences.map(termsOf);
  const weigh = (
    a: readonly Record<TermKind, string[]>[],
    b: readonly Record<TermKind, string[]>[],
  ): Record<TermKind, VectorPair> => ({
    words: weighTerms(
      a.map(({ words }) => words),
      b.map(({ words }) => words),
    ),
    grams: weighTerms(
      a.map(({ grams }) => grams),
      b.map(({ grams }) => grams),
    ),
  });
  return {
    source: formsOf(source.sentences),
    target: formsOf(target.sentences),
    vectors: {
      translated: [
        ...source.translations.map((sentences) => weigh(sentences.map(termsOf), targetTerms)),
        ...target.translations.map((sentences) => weigh(sourceTerms, sentences.map(termsOf))),
      ],
      raw: [weigh(sourceTerms, targetTerms)],
    },
    embedded:
      source.embeddings && target.embeddings
        ? pairEmbeddings(source.embeddings, target.embeddings)
        : undefined,
  };
}

/** Some sentences of a pair, weighed as in the whole. */
export function selectSentences(
  { source, target, vectors, embedded }: TextPair,
  rows: readonly number[],
  columns: readonly number[],
): TextPair {
  const select = (pair: VectorPair): VectorPair => ({
    ...pair,
    source: selectRows(pair.source, rows),
    target: selectRows(pair.target, columns),
  });
  const selectKinds = (kinds: Readonly<Record<TermKind, VectorPair>>): Record<TermKind, VectorPair> => ({
    words: select(kinds.words),
    grams: select(kinds.grams),
  });
  return {
    source: selectForms(source, rows),
    target: selectForms(target, columns),
    vectors: { translated: vectors.translated.map(selectKinds), raw: vectors.raw.map(selectKinds) },
    embedded: embedded && {
      ...embedded,
      source: rows.flatMap((row) => embedded.source[row] ?? []),
      target: columns.flatMap((column) => embedded.target[column] ?? []),
    },
  };
}
