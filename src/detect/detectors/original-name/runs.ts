import { shiftSpan, sliceSpan, type Span } from '../../../core/span.js';
import type { ArticleNames } from './article-names.js';
import type { BeadNames } from './bead-names.js';

/** Words of the copy side by side that look like a name. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The names of the copy that the original does not explain; words that English has as well part them. */
export function strangers(bead: BeadNames, names: ArticleNames): Run[] {
  const { extra, copy } = bead;
  const runs: Run[] = [];
  for (const at of extra) {
    if (!isStranger(at, bead, names)) continue;
    const last = runs.at(-1);
    if (last?.to === at - 1 && copy[at]?.gap.trim() === '')
      runs[runs.length - 1] = { from: last.from, to: at };
    else runs.push({ from: at, to: at });
  }
  return runs;
}

/** Whether a word of the copy is a name for sure: no English word with a capital that may translate one of the original. */
function isStranger(at: number, { copy, lost }: BeadNames, names: ArticleNames): boolean {
  const word = copy[at];
  if (!word || names.listed.isNationality(word.text)) return false;
  const { text, opens } = word;
  if (!names.listed.vocabulary.isEnglish(text.toLowerCase())) return true;
  if (opens) return false;
  if (names.listed.isKnownName(text) || names.inSource(text) > 0) return true;
  return !lost.some(({ isCommon }) => isCommon);
}

/** Where a run stands in the copy. */
export const spanOf = ({ copy }: BeadNames, { from, to }: Run): Span => ({
  start: copy[from]?.span.start ?? 0,
  end: copy[to]?.span.end ?? 0,
});

/** The words of the copy that a span covers. */
export function wordsAt(span: Span, { pair: { target } }: BeadNames): string {
  return sliceSpan(target.text, shiftSpan(span, -target.span.start));
}
