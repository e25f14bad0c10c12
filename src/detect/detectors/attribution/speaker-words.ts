import type { Speakers } from '../../../core/saying.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';

/** Words that begin a noun phrase. */
export const DETERMINERS = new Set(
  'the a an his her their its this that one another some several many two three our same'.split(' '),
);
export const COUNTERS = new Set('one another some several many two three'.split(' '));
export const PRONOUNS = new Set(['one', 'another', 'others', 'some']);
export const ORDINALS = new Set(['first', 'second', 'third', 'latter', 'former', 'other', 'last', 'same']);
export const COUNTED = new Set(['the', 'a', 'one', 'another']);
export const PARTICLES = new Set('de du des di da dos la le van von der den bin ben al el'.split(' '));
export const NOT_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december the a an in on at to of i it he she they we you but and that this'
  ).split(' '),
);

/** Whether a token may be part of a noun phrase. */
export function isWord(token: Token | undefined): token is Token {
  return token !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}.'’-]*$|^-$/u.test(token.text);
}

/** `’s`, or the apostrophe alone. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/u.test(token.text);
}

/** `Mr` for `Mr.`. */
export function withoutDot(title: string): string {
  return title.replace(/\.$/u, '');
}

/** The words of a language's lexicon of speakers as sets. */
export interface SpeakerWords {
  readonly titles: ReadonlySet<string>;
  readonly courtesies: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly nationalities: ReadonlySet<string>;
}

/** The sets for a lexicon, made once. */
export const wordsIn = onceFor((speakers: Speakers): SpeakerWords => ({
  titles: new Set([...speakers.courtesies, ...speakers.titles].map(withoutDot)),
  courtesies: new Set(speakers.courtesies.map(withoutDot)),
  heads: new Set(speakers.heads),
  written: new Set([...speakers.heads, ...speakers.documents]),
  nationalities: new Set(speakers.nationalities),
}));
