import type { Exonym } from '../../../core/rule.js';
import type { Vocabulary } from '../../matching/vocabulary.js';
import { isCommonFrench } from '../../original/common-words.js';
import type { ExonymIndex } from '../../original/exonyms.js';
import type { Word } from '../../original/words.js';

/** A word of the original that is a name or a part of one, or a run of words that has its own English. */
export interface Name {
  readonly text: string;
  readonly words: readonly Word[];
  /** Position of the first of its words in the bead. */
  readonly position: number;
  /** Names that stand side by side make a group: `Petr Nečas`. */
  readonly group: number;
  readonly isAcronym: boolean;
  /** Whether it is a common word as well: `Conseil`. */
  readonly isCommon: boolean;
  readonly exonym: Exonym | undefined;
}

/** What tells names from other words. */
export interface NameKnowledge {
  readonly vocabulary: Vocabulary;
  readonly exonyms: ExonymIndex;
  /** Words that stand before names: `Mme`. */
  readonly titles: ReadonlySet<string>;
  /** Words that the original has with a capital where no sentence begins. */
  readonly capitalised: ReadonlySet<string>;
}

/** Words between the parts of a name. */
const PARTICLES = new Set(
  'de du des d von van der den zu zur la le el al bin ben ibn y e di da do dos'.split(' '),
);

const ROMAN_NUMERAL = /^[IVXLCDM]+(?:e|er|ème|ère|es)?$/u;

/** `Paris`, `iPhone`. */
function hasCapital(text: string): boolean {
  return /^(?:\p{Lu}|[a-z]{1,2}\p{Lu})/u.test(text);
}

/** Two capitals or more, and no small letters: `OTAN`, `F-16`. */
export function isAcronym(text: string): boolean {
  return /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}&.-]+$/u.test(text);
}

/** Whether most words of a text are in capitals, so that capitals say nothing. */
function isShouted(words: readonly Word[]): boolean {
  return words.filter(({ text }) => /\p{Ll}/u.test(text)).length < words.length / 2;
}

function isName(word: Word, isCommon: boolean, shouted: boolean, knowledge: NameKnowledge): boolean {
  const { text } = word;
  if (!hasCapital(text) || knowledge.titles.has(text) || ROMAN_NUMERAL.test(text)) return false;
  if (isAcronym(text)) return !shouted;
  if (word.folded.length < 2) return false;
  return !((word.opens || shouted) && isCommon && !knowledge.capitalised.has(text));
}

/** The names among the words of the original's side of a bead, in order. */
export function namesOf(words: readonly Word[], knowledge: NameKnowledge): Name[] {
  const names: Name[] = [];
  const shouted = isShouted(words);
  let group = -1;
  /** Position at which a name would still belong to the group before it. */
  let groupEnd = -1;
  let next = 0;
  for (const [position, word] of words.entries()) {
    if (position < next) continue;
    const found = knowledge.exonyms.at(words, position);
    const isCommon = found === undefined && isCommonFrench(word.text, knowledge.vocabulary);
    next = position + (found?.length ?? 1);
    const isJoined = word.gap.trim() === '';
    if (found !== undefined || isName(word, isCommon, shouted, knowledge)) {
      const run = words.slice(position, next);
      if (position !== groupEnd || !isJoined) group++;
      groupEnd = next;
      names.push({
        text: run.map(({ text, gap }, index) => (index === 0 ? '' : gap) + text).join(''),
        words: run,
        position,
        group,
        isAcronym: isAcronym(word.text),
        isCommon,
        exonym: found?.exonym,
      });
    } else if (position === groupEnd && isJoined && PARTICLES.has(word.text)) {
      groupEnd = next;
    }
  }
  return names;
}
