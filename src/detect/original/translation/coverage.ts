import type { Span } from '../../../core/span.js';
import type { BeadPair, Stretch } from '../bead-pairs.js';
import { isEnglishListed, isListed, mayTranslate } from './index.js';

/** What kind of word it is, by how surely a translation shows it. */
export type WordClass = 'listed' | 'unlisted' | 'name' | 'number';

/** A word that says something, and whether the other side of its bead has anything for it. */
export interface CoveredWord {
  readonly text: string;
  /** Into the text of its side. */
  readonly span: Span;
  readonly wordClass: WordClass;
  readonly isCovered: boolean;
}

/** Both sides of a bead, word by word. */
export interface Coverage {
  readonly source: readonly CoveredWord[];
  readonly target: readonly CoveredWord[];
}

const WORD = /\p{L}[\p{L}\p{M}]*|\d+/gu;

/** Shorter words carry little of what a sentence says. */
const SHORTEST = 4;

interface Plain {
  readonly text: string;
  readonly span: Span;
}

function plainWords({ text }: Stretch): Plain[] {
  const readable = text.replace(/&#?\w{1,8};/gu, (entity) => ' '.repeat(entity.length));
  return [...readable.matchAll(WORD)].map(({ index, 0: word }) => ({
    text: word,
    span: { start: index, end: index + word.length },
  }));
}

/** Words that are there for grammar alone. */
const GRAMMAR: ReadonlySet<string> = new Set(
  `dans avec pour mais plus cette leur leurs elle elles nous vous ils sont être etre était étaient avait avaient ayant
  comme même aussi tout tous toute toutes dont ainsi alors donc cela celui celle ceux celles sera serait fait font faire
  très bien encore déjà depuis lors lorsque quand parce entre sans sous vers chez après avant pendant selon notre votre
  quel quelle quels quelles quelque quelques autre autres chaque plusieurs aucun aucune peut doit avoir été ont
  that this these those with from have been were will would there their they which when where what while than then
  also into such some more most other about after before between could should does did being having very just only
  over under your them because since until through during against each both much many same even still well here`.split(
    /\s+/u,
  ),
);

function classOf({ text, span }: Plain, isKnown: (word: string) => boolean): WordClass | undefined {
  if (/^\d/u.test(text)) return 'number';
  if (text.length < SHORTEST || GRAMMAR.has(text.toLowerCase())) return undefined;
  if (/^\p{Lu}/u.test(text) && span.start > 0) return 'name';
  return isKnown(text) ? 'listed' : 'unlisted';
}

/** Which words of each side of a bead the other side may render: in the lexicon, alike, or the same number. */
export function coverageOf({ source, target }: Pick<BeadPair, 'source' | 'target'>): Coverage {
  const french = plainWords(source);
  const english = plainWords(target);
  const renders = (a: Plain, b: Plain) =>
    /^\d/u.test(a.text) || /^\d/u.test(b.text) ? a.text === b.text : mayTranslate(a.text, b.text);
  return {
    source: french.flatMap((word) => {
      const wordClass = classOf(word, isListed);
      return wordClass
        ? [{ ...word, wordClass, isCovered: english.some((other) => renders(word, other)) }]
        : [];
    }),
    target: english.flatMap((word) => {
      const wordClass = classOf(word, isEnglishListed);
      return wordClass
        ? [{ ...word, wordClass, isCovered: french.some((other) => renders(other, word)) }]
        : [];
    }),
  };
}
