import type { Span } from '../../../core/span.js';
import { insertAt, replaceSpan, spansOf, type Edit, type LinePair } from './edit.js';
import type { Random } from './random.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** Words that carry no meaning of their own, roughly: short ones. */
const CONTENT = /^(?:\p{Lu}\S+|\p{N}\S*|\p{L}{5,}\S*)$/u;

/** The least content words of a stretch that is worth missing, and the most words that are dropped. */
const CONTENT_WORDS = 5;
const LONGEST = 18;

/** Runs of words, from one place where a phrase may begin to one where it may end, with enough to say. */
function stretches(text: string): Span[] {
  const words = spansOf(text, WORD);
  const isContent = ({ start, end }: Span) => CONTENT.test(text.slice(start, end));
  const begins = (index: number) =>
    index > 0 &&
    (/[,;:(–—]\s*$/u.test(text.slice(words[index - 1]?.end, words[index]?.start)) ||
      /^(?:and|but|or|which|who|that|because|although|while|when|after|before|since|by|in|with|for|from|of|at|to)$/u.test(
        text.slice(words[index]?.start, words[index]?.end),
      ));
  const found: Span[] = [];
  for (let from = 1; from < words.length; from++) {
    if (!begins(from)) continue;
    let content = 0;
    for (let to = from; to < Math.min(from + LONGEST, words.length); to++) {
      const word = words[to];
      if (!word) break;
      content += Number(isContent(word));
      const isEnd = to === words.length - 1 || begins(to + 1);
      if (content >= CONTENT_WORDS && isEnd) found.push({ start: words[from]?.start ?? 0, end: word.end });
    }
  }
  return found;
}

export function dropStretch({ copy }: LinePair, random: Random): Edit | undefined {
  const span = random.pick(stretches(copy));
  if (!span || copy.length - (span.end - span.start) < 30) return undefined;
  return { ...replaceSpan(copy, span, ''), note: copy.slice(span.start, span.end) };
}

export function addStretch(
  { copy }: LinePair,
  random: Random,
  others: readonly LinePair[],
): Edit | undefined {
  const other = random.pick(others);
  const span = other && random.pick(stretches(other.copy));
  const place = random.pick(spansOf(copy, /(?<=[\p{Ll}] )(?:and|but|which|who|in|with|for|after|of|to) /gu));
  if (!other || !span || !place) return undefined;
  const words = other.copy.slice(span.start, span.end);
  return { ...insertAt(copy, place.start, words), note: words };
}

export function repeatPhrase({ copy }: LinePair, random: Random): Edit | undefined {
  const words = spansOf(copy, WORD);
  const length = random.integer(2, 5);
  const from = random.integer(0, words.length - length - 1);
  const first = words[from];
  const last = words[from + length - 1];
  if (!first || !last) return undefined;
  const phrase = copy.slice(first.start, last.end);
  if (!/^[^.!?:;"“”()]+$/u.test(phrase)) return undefined;
  const times = random.integer(1, 2);
  const repeated = ` ${phrase}`.repeat(times);
  return {
    copy: copy.slice(0, last.end) + repeated + copy.slice(last.end),
    span: { start: last.end + 1, end: last.end + repeated.length },
    note: phrase,
  };
}

export function leaveFrench({ original, copy }: LinePair, random: Random): Edit | undefined {
  const french = spansOf(original, /(?<=[\p{L},] )\p{Ll}{5,}(?=[\s,.])/gu)
    .map(({ start, end }) => original.slice(start, end))
    .filter((word) => !new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(copy));
  const english = spansOf(copy, /(?<=[\p{L},] )\p{Ll}{5,}(?=[\s,.])/gu);
  const word = random.pick(french);
  const span = random.pick(english);
  if (word === undefined || !span) return undefined;
  return { ...replaceSpan(copy, span, word), note: word };
}
