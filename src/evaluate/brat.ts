import { FileError } from '../core/errors.js';
import { CATEGORIES, type Category } from '../core/rule.js';
import type { Span } from '../core/span.js';

/** A span that people labelled as an artifact of translation. */
export interface GoldSpan {
  readonly category: Category;
  /** May be flagged or not: counts neither way. Written as `optional_CATEGORY`. */
  readonly optional: boolean;
  /** In UTF-16 code units, as everywhere. */
  readonly span: Span;
}

const OPTIONAL = 'optional_';

/** `T1<tab>honorific 10 13<tab>MM.`; the fragments of a discontinuous span are parted by `;`. */
const ANNOTATION = /^T\d+\t(\S+) (\d+(?: \d+;\d+)* \d+)(?:\t|$)/;

/** Code-unit offset of every code point of a text, and of its end. */
function codeUnitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return offsets;
}

/**
 * Reads brat standoff (brat.nlplab.org/standoff.html): the text-bound annotations, whose offsets are in Unicode code
 * points. Relations, notes and the like are passed over. A discontinuous span counts from its first fragment to its
 * last.
 *
 * @param annotations content of the `.ann` file
 * @param path of the `.ann` file, as errors show it
 * @param text that is annotated
 * @returns in the order of the file
 * @throws FileError at a line that is malformed, names no category, or points outside the text
 */
export function readBrat(annotations: string, path: string, text: string): GoldSpan[] {
  const offsets = codeUnitOffsets(text);
  const spans: GoldSpan[] = [];
  for (const [index, line] of annotations.split(/\r?\n/).entries()) {
    if (!line.startsWith('T')) continue;
    const fail = (message: string) => new FileError('input', path, index + 1, 1, message);
    const [, label = '', fragments = ''] = ANNOTATION.exec(line) ?? [];
    if (fragments === '') throw fail('not a text-bound annotation such as “T1<tab>calque 10 25<tab>words”');
    const optional = label.startsWith(OPTIONAL);
    const name = optional ? label.slice(OPTIONAL.length) : label;
    const category = CATEGORIES.find((known) => known === name);
    if (!category) throw fail(`${label} is no category; there are ${CATEGORIES.join(', ')}`);
    const numbers = fragments.split(/[ ;]/).map(Number);
    const start = offsets[numbers.at(0) ?? -1];
    const end = offsets[numbers.at(-1) ?? -1];
    if (start === undefined || end === undefined || start >= end)
      throw fail(`${fragments} is no range of the text`);
    spans.push({ category, optional, span: { start, end } });
  }
  return spans;
}
