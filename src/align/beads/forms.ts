/** What the form of a sentence tells of where beads begin and end. */
export interface Forms {
  /** Number of sentences. */
  readonly size: number;
  /** Characters of the sentences before an index. */
  readonly length: Float64Array;
  /** How finished each sentence is by its last mark: 0 not at all, 1 by a colon or comma, 2 by a full stop or the like. */
  readonly ending: Uint8Array;
  /** 1 for a sentence that begins in lower case. */
  readonly beginning: Uint8Array;
}

const FINISHED = /[.!?…]["'”’»)\]\s]*$/u;
const HALF_FINISHED = /[:;,]\s*$/u;
const LOWER_CASE = /^[\s"'“‘«([-]*\p{Ll}/u;

/** Reads the forms of sentences. */
export function formsOf(sentences: readonly string[]): Forms {
  const length = new Float64Array(sentences.length + 1);
  for (const [index, sentence] of sentences.entries())
    length[index + 1] = (length[index] ?? 0) + sentence.length;
  return {
    size: sentences.length,
    length,
    ending: Uint8Array.from(sentences, (sentence) =>
      FINISHED.test(sentence) ? 2 : HALF_FINISHED.test(sentence) ? 1 : 0,
    ),
    beginning: Uint8Array.from(sentences, (sentence) => (LOWER_CASE.test(sentence) ? 1 : 0)),
  };
}

/** The forms of some sentences, in the order given. */
export function selectForms(forms: Forms, rows: readonly number[]): Forms {
  const length = new Float64Array(rows.length + 1);
  for (const [index, row] of rows.entries())
    length[index + 1] = (length[index] ?? 0) + (forms.length[row + 1] ?? 0) - (forms.length[row] ?? 0);
  return {
    size: rows.length,
    length,
    ending: Uint8Array.from(rows, (row) => forms.ending[row] ?? 0),
    beginning: Uint8Array.from(rows, (row) => forms.beginning[row] ?? 0),
  };
}
