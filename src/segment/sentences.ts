import type { Span } from '../core/span.js';
import { ENGLISH } from './languages/en.js';
import { FRENCH } from './languages/fr.js';
import type { LanguageData } from './languages/language-data.js';
import { trimSpan } from './trim.js';

/** Languages whose sentences can be told apart. */
export type SegmentLanguage = 'en' | 'fr';

const LANGUAGES: Readonly<Record<SegmentLanguage, LanguageData>> = { en: ENGLISH, fr: FRENCH };

const segmenters: Readonly<Record<SegmentLanguage, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
};

/** How far a decision looks back and ahead, in UTF-16 code units: longer than any abbreviation or name. */
const LOOK_BACK = 48;
const LOOK_AHEAD = 96;

/** How much text the Unicode segmenter is given at a time, in UTF-16 code units. */
const WINDOW = 2048;

/** Boundaries that UAX #29 does not see: no space after the full stop, or an ellipsis. */
const MISSED = /(?<=\p{Ll}{2}[.!?][”"»’]?)(?=\p{Lu}\p{Ll}{2})|(?<=…[”"»)\]]{0,2}\s{1,3})(?=[“"«]?\p{Lu})/gu;

/** Marks that close the sentence before them, although a space came in between: `institutions. »`. */
const LATE_CLOSING = /^\s*[»”](?:[»”’"]*(?=\s|$))?/u;
const LATE_STRAIGHT = /^\s*"(?=\s|$)/u;

/**
 * The sentences of one paragraph: spans without surrounding white space, in order, that cover everything else.
 *
 * Starts from the boundaries of `Intl.Segmenter` (UAX #29) and corrects them for abbreviations, initials,
 * ellipses, and quotation marks around full stops.
 */
export function splitSentences(text: string, language: SegmentLanguage): Span[] {
  const data = LANGUAGES[language];
  const flat = text.replace(/[\r\n\u0085\u2028\u2029]/g, ' ');
  const sentences: Span[] = [];
  let start = 0;
  let straightMarks = 0;
  let counted = 0;
  const close = (end: number): void => {
    const span = trimSpan(text, { start, end });
    start = end;
    if (!span) return;
    const previous = sentences.at(-1);
    if (previous && !/[\p{L}\p{N}]/u.test(flat.slice(span.start, span.end))) {
      sentences[sentences.length - 1] = { start: previous.start, end: span.end };
    } else sentences.push(span);
  };
  for (const candidate of candidates(flat, language)) {
    if (candidate <= start) continue;
    for (; counted < candidate; counted++) if (flat.charCodeAt(counted) === 0x22) straightMarks++;
    const ahead = flat.slice(candidate, candidate + LOOK_AHEAD);
    const late = LATE_CLOSING.exec(ahead) ?? (straightMarks % 2 === 1 ? LATE_STRAIGHT.exec(ahead) : null);
    const boundary = candidate + (late?.[0].length ?? 0);
    if (isBoundary(flat, start, boundary, data)) close(boundary);
  }
  close(text.length);
  return sentences;
}

/** Places where a sentence may end, ascending, each once. */
function candidates(text: string, language: SegmentLanguage): number[] {
  const places = new Set<number>();
  for (const place of unicodeBoundaries(text, language)) places.add(place);
  for (const { index } of text.matchAll(MISSED)) {
    if (!isAddress(text, index)) places.add(index);
  }
  return [...places].sort((a, b) => a - b);
}

/**
 * Sentence boundaries of UAX #29. The segmenter's time grows with the square of the text it is given, so it
 * gets a window at a time, each from the last boundary found.
 */
function* unicodeBoundaries(text: string, language: SegmentLanguage): Generator<number> {
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + WINDOW);
    const isLast = from + WINDOW >= text.length;
    let last = 0;
    for (const { index } of segmenters[language].segment(window)) {
      if (last > 0) yield from + last;
      last = index;
    }
    if (last > 0) yield from + last;
    if (isLast) return;
    from += last > 0 ? last : WINDOW;
  }
}

/** Whether a full stop without a space after it belongs to a web or mail address. */
function isAddress(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - LOOK_BACK), at))?.[0] ?? '';
  return /[/@]|www/.test(before);
}

/** Whether the sentence that began at `start` ends at `boundary`. */
function isBoundary(text: string, start: number, boundary: number, data: LanguageData): boolean {
  const before = text.slice(Math.max(start, boundary - LOOK_BACK), boundary).trimEnd();
  const after = text.slice(boundary, boundary + LOOK_AHEAD).trimStart();
  if (after === '') return true;
  if (/^[\p{Ll},;:)\]%]/u.test(after)) return false;
  if (/^\W*(?:\p{N}{1,3}|\p{L})\.$/u.test(text.slice(start, boundary).slice(0, 8).trim())) return false;
  if (/[?!]["”»’]+$/u.test(before)) return !isAttribution(after, data);
  const abbreviation = /(?<![\p{L}\p{N}])((?:\p{L}\.)*\p{L}+)\.$/u.exec(before)?.[1];
  return abbreviation === undefined || endsAfter(abbreviation, after, data);
}

/** Whether a sentence can end after an abbreviation or an ordinary word, given what follows. */
function endsAfter(word: string, after: string, data: LanguageData): boolean {
  const last = word.slice(word.lastIndexOf('.') + 1);
  if (isListed(data.beforeName, word)) return false;
  if (isListed(data.beforeNumber, word) && /^\p{N}/u.test(after)) return false;
  const isInitial = last.length === 1 && /\p{Lu}/u.test(last);
  const isAcronym = word.includes('.') && last.length <= 2;
  if (!isInitial && !isAcronym && !isListed(data.mayEnd, word)) return true;
  return startsSentence(after, data);
}

function isListed(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || (word.length > 1 && list.has(word.charAt(0) + word.slice(1).toLowerCase()));
}

function startsSentence(after: string, data: LanguageData): boolean {
  if (/^[“"«‘]\s?\p{Lu}/u.test(after)) return true;
  const word = /^\p{L}+['’]?/u.exec(after)?.[0] ?? '';
  return data.starters.has(word) || data.starters.has(word.replace(/['’]$/, ''));
}

/** `Mr. Roe asked` or `Jane Roe asked` after `“Why?”`. */
function isAttribution(after: string, data: LanguageData): boolean {
  const match = /^(?:\p{Lu}\p{L}{0,3}\.? )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(\p{Ll}[\p{L}-]+)/u.exec(after);
  const first = /^\p{L}+/u.exec(after)?.[0] ?? '';
  return match?.[1] !== undefined && data.sayingVerbs.has(match[1]) && !data.starters.has(first);
}
