import type { Span } from '../../core/span.js';
import type { Stretch } from './bead-pairs.js';

/** A word of one side of a bead. */
export interface Word {
  readonly text: string;
  /** In the document or in the original. */
  readonly span: Span;
  /** Lower case, without marks, hyphens and apostrophes. */
  readonly folded: string;
  /** Whether a sentence, a quotation or a heading may begin with it, so that its capital says nothing. */
  readonly opens: boolean;
  /** What stands between the word before it and it. */
  readonly gap: string;
}

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    þ: 'th',
    ŧ: 't',
    ħ: 'h',
  }),
);

/** Lower case, without marks, ligatures, hyphens, apostrophes and full stops: `Schäfer-Gümbel` → `schafergumbel`. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .replace(/[øłđðßæœıþŧħ]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{Pd}'’ʼ.`´]/gu, '');
}

/** The parts of a compound, folded: `Rhin-Main` → `rhin`, `main`. */
export function wordParts(text: string): string[] {
  return text
    .split(/[\s\-‐‑’'.]+/u)
    .map(foldWord)
    .filter((part) => part !== '');
}

/** Letters, with hyphens, apostrophes, signs of lost letters between them; entities that were left in. */
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’ʼ?\u{FFFD}&]|&(?:#\d{2,4}|[a-z]{2,6});)+[\p{L}\p{M}\p{N}]+|\.(?=\p{Lu}(?:\.|$|[^\p{L}]))\p{Lu})*\u{FFFD}?/gu;

/** French elisions before a word, English possessives behind it, in French in names alone: `Sotheby's`. */
const ELISION = /^(?:[cdjlmnstCDJLMNST]|[qQ]u|[lL]orsqu|[pP]uisqu|[jJ]usqu)['’](?=[\p{L}])/u;
const GENITIVE = /['’]s$/u;
const POSSESSIVE = /['’]s?$|(?:&#39;|&apos;)s$/u;

/** What may stand between a word and the one before it when it begins a sentence, or a text in a text. */
const OPENING = /[.!?…:;"“”«»‹›(•\n]|(?:^|\s)['‘–—-](?:$|\s|\p{L})/u;

/** The words of a stretch of French, elided ones parted off. */
export function frenchWords(stretch: Stretch): Word[] {
  return wordsOf(stretch, (text) => ({
    before: ELISION.exec(text)?.[0].length ?? 0,
    behind: GENITIVE.exec(text)?.[0].length ?? 0,
  }));
}

/** The words of a stretch of English, without the signs of possession. */
export function englishWords(stretch: Stretch): Word[] {
  return wordsOf(stretch, (text) => ({ before: 0, behind: POSSESSIVE.exec(text)?.[0].length ?? 0 }));
}

/** Whether a full stop behind a word may shorten it: `Mr.`, `J.` */
function isShortened(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:\p{Lu}|Mr|Mrs|Ms|Messrs|Dr|St|Gen|Col|Sen|Rep|Gov|Prof|Rev|M|MM|Mme|Me|Mgr|Pr)$/u.test(word.text)
  );
}

function wordsOf({ text, span }: Stretch, cut: (text: string) => { before: number; behind: number }): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const { before, behind } = cut(match[0]);
    const start = match.index + before;
    const stop = match.index + match[0].length - behind;
    const gap = text.slice(end, start);
    end = stop;
    const word = text.slice(start, stop);
    words.push({
      text: word,
      span: { start: span.start + start, end: span.start + stop },
      folded: foldWord(word),
      opens:
        words.length === 0 || (OPENING.test(gap) && !(/^\.\s+$/u.test(gap) && isShortened(words.at(-1)))),
      gap,
    });
  }
  return words;
}
