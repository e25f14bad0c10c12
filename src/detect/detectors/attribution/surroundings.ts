import type { Token } from '../../../core/segment.js';
import { isCapitalised, type Reading } from './reading.js';

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const DAY_LEADS = new Set(['on', 'this', 'last', 'next']);
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);
const ADVERBS = new Set(
  'again also still later then yesterday today tonight moreover finally immediately already recently however'.split(
    ' ',
  ),
);
/** Words that may follow a speaker who has just been named after the verb. */
const FOLLOWERS = new Set(
  [
    'again',
    'also',
    'close',
    'with',
    'for',
    'to',
    'of',
    'at',
    'in',
    'on',
    'from',
    'during',
    'after',
    'before',
    'who',
    'whose',
  ].concat([...DAYS, 'this', 'yesterday', 'today']),
);
/** Whom something is said to. */
const PRONOUNS = new Set('us me him her them'.split(' '));
const PHRASE_REACH = 6;
const ASIDE_REACH = 6;
const MAX_PHRASES = 2;

/** Whether a token is the name of a day. */
export function isDay(token: Token | undefined): boolean {
  return DAYS.has(token?.lower ?? '');
}

/** A time as a desk writes it: `this Thursday` and `Thursday` become `on Thursday`; anything else stays. */
export function deskTime(words: string): string {
  return words.replace(/^(?:this |on )?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u, 'on ');
}

/** Whether a speaker that ends at a token may end there: nothing follows that it would be part of. */
export function endsSpeaker(reading: Reading, last: number, strict: boolean): boolean {
  const next = reading.within(last, last + 1);
  if (!next || /^[.,:;!?)(–—-]$|^\.\.\.$|^…$/u.test(next.text)) return true;
  if (next.lower === 'to' || DAYS.has(next.lower)) return true;
  return !strict && FOLLOWERS.has(next.lower);
}

/** The end (exclusive) of a day or an adverb that begins at a token, or the token itself. */
export function timeEnd(reading: Reading, first: number): number {
  let i = first;
  if (ADVERBS.has(reading.tokens[i]?.lower ?? '')) return i + 1;
  if (DAY_LEADS.has(reading.tokens[i]?.lower ?? '')) i++;
  if (!DAYS.has(reading.within(first, i)?.lower ?? '')) return first;
  i++;
  return DAY_PARTS.has(reading.within(first, i)?.lower ?? '') ? i + 1 : i;
}

/**
 * Every place (exclusive token index) where what stands between a verb and its speaker may end: days, adverbs,
 * and prepositional phrases, two at most. `told` needs no preposition.
 */
export function interruptionEnds(
  reading: Reading,
  verb: number,
  audiences: ReadonlySet<string>,
): readonly number[] {
  const ends = new Set<number>();
  let starts = [verb + 1];
  for (let phrase = 0; phrase < MAX_PHRASES; phrase++) {
    const next = starts.flatMap((start) => phraseEnds(reading, verb, start, audiences));
    next.forEach((end) => ends.add(end));
    starts = [...new Set(next)];
  }
  return [...ends].sort((a, b) => a - b);
}

function phraseEnds(reading: Reading, verb: number, start: number, audiences: ReadonlySet<string>): number[] {
  const token = reading.within(verb, start);
  if (!token) return [];
  const time = timeEnd(reading, start);
  if (time > start) return [time];
  const aside = asideEnd(reading, verb, start);
  if (aside > start) return [aside];
  const told = reading.tokens[verb]?.lower === 'told' && start === verb + 1;
  if (token.pos !== 'ADP' && token.lower !== 'to' && !told) return [];
  const ends: number[] = [];
  let reachedAudience = false;
  for (let i = start + (told ? 0 : 1); i <= start + PHRASE_REACH; i++) {
    const word = reading.within(verb, i);
    if (!word || !/^[\p{L}\p{N}][\p{L}\p{N}.'’-]*$/u.test(word.text) || word.pos === 'VERB') break;
    reachedAudience ||= audiences.has(word.lower) || audiences.has(word.text);
    const isHead =
      word.pos === 'NOUN' ||
      word.pos === 'PROPN' ||
      isCapitalised(word) ||
      reachedAudience ||
      PRONOUNS.has(word.lower);
    if (isHead && (!told || reachedAudience)) ends.push(i + 1);
  }
  return ends;
}

/** The end (exclusive) of an adverb of manner or of an aside between commas, or the token itself. */
function asideEnd(reading: Reading, verb: number, start: number): number {
  const token = reading.within(verb, start);
  if (token?.pos === 'ADV' && token.lower.endsWith('ly')) return start + 1;
  if (token?.text !== ',') return start;
  for (let i = start + 1; i <= start + ASIDE_REACH; i++) {
    const word = reading.within(verb, i);
    if (!word || (word.text !== ',' && !/^\p{L}/u.test(word.text))) return start;
    if (word.text === ',') return i > start + 1 ? i + 1 : start;
  }
  return start;
}

/** Index of the last token of `to AFP`, `to the daily Le Monde`, beginning at a token; -1 when there is none. */
export function addresseeEnd(reading: Reading, to: number, audiences: ReadonlySet<string>): number {
  if (reading.tokens[to]?.lower !== 'to') return -1;
  for (let i = to + 1; i <= to + PHRASE_REACH; i++) {
    const word = reading.within(to, i);
    if (!word || !/^[\p{L}\p{N}]/u.test(word.text)) return -1;
    if (audiences.has(word.text) || audiences.has(word.lower)) {
      let last = i;
      while (isCapitalised(reading.within(to, last + 1)) && last < i + PHRASE_REACH) last++;
      return last;
    }
  }
  return -1;
}
