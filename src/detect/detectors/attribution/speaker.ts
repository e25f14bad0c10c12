import type { Speakers } from '../../../core/saying.js';
import { isCapitalised, type Reading } from './reading.js';
import {
  COUNTED,
  COUNTERS,
  DETERMINERS,
  NOT_NAMES,
  ORDINALS,
  PARTICLES,
  PRONOUNS,
  isPossessive,
  isWord,
  withoutDot,
  wordsIn,
  type SpeakerWords,
} from './speaker-words.js';

/** A noun phrase that can be the one who speaks. */
export interface Speaker {
  /** Index of its last token. */
  readonly last: number;
  /**
   * `titled`: `Mr. Blinken`; `described`: a noun for people, with or without a name; `pronoun`: `one`, `the
   * first`; `name`: capitalised words alone; `body`: `the Elysée`.
   */
  readonly kind: 'titled' | 'described' | 'pronoun' | 'name' | 'body';
  /** As a desk writes it: `Mr.` before a name dropped. */
  readonly text: string;
}

/** Words by which a speaker goes on. */
const LINKS = new Set(['of', 'for', 'and']);
const MAX_PARTS = 3;
/** The longest run of words between a determiner and its noun, and the longest name, in words. */
const REACH = 6;

/** Recognises speakers in a reading, by the words that a rule allows. */
export class SpeakerGrammar {
  readonly #reading: Reading;
  readonly #words: SpeakerWords;
  readonly #heads: ReadonlySet<string>;

  /** @param written whether what is written counts as a speaker: `a statement` */
  constructor(reading: Reading, speakers: Speakers, written = true) {
    const words = wordsIn(speakers);
    this.#reading = reading;
    this.#words = words;
    this.#heads = written ? words.written : words.heads;
  }

  /** The speaker that begins at a token, or undefined. */
  at(first: number): Speaker | undefined {
    return (
      this.#titled(first) ??
      this.#oneOf(first) ??
      this.#described(first) ??
      this.#pronoun(first) ??
      this.#named(first)
    );
  }

  /** Any noun phrase with a determiner: `the parquet floor`. For places where only a speaker can stand. */
  thing(first: number): Speaker | undefined {
    if (!DETERMINERS.has(this.#reading.tokens[first]?.lower ?? '')) return undefined;
    let last = first;
    for (let i = first + 1; i <= first + REACH; i++) {
      const token = this.#reading.within(first, i);
      if (!isWord(token) || !(token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN')) break;
      last = i;
    }
    return last === first ? undefined : { last, kind: 'body', text: this.#reading.slice(first, last) };
  }

  /** Whether a word is a noun for speakers or the end of a name, so that a verb may follow it. */
  endsAt(index: number): boolean {
    const token = this.#reading.tokens[index];
    return token !== undefined && this.#isHead(token.lower);
  }

  /** The title and name that begin at a token, or undefined. */
  #titled(first: number): Speaker | undefined {
    const title = withoutDot(this.#reading.tokens[first]?.text ?? '');
    if (!this.#words.titles.has(title)) return undefined;
    const dot = this.#reading.within(first, first + 1)?.text === '.' ? 1 : 0;
    const start = first + 1 + dot;
    const last = this.#nameEnd(start);
    if (last < start || isPossessive(this.#reading.within(first, last + 1))) return undefined;
    const from = this.#words.courtesies.has(title) ? start : first;
    return { last, kind: 'titled', text: this.#reading.slice(from, last) };
  }

  /** `one of his lawyers`, `several of the strikers`. */
  #oneOf(first: number): Speaker | undefined {
    if (!COUNTERS.has(this.#reading.tokens[first]?.lower ?? '')) return undefined;
    if (this.#reading.within(first, first + 1)?.lower !== 'of') return undefined;
    const group = this.thing(first + 2);
    return group && { last: group.last, kind: 'described', text: this.#reading.slice(first, group.last) };
  }

  /**
   * `a minister`, `the new government spokesman`, `MP Marie Lebec`, `the mayor's lawyer`; a name alone after it belongs
   * to it.
   */
  #described(first: number): Speaker | undefined {
    const { tokens } = this.#reading;
    const determined = DETERMINERS.has(tokens[first]?.lower ?? '');
    let head = -1;
    let owner = -1;
    let isOwned = false;
    for (let i = first + (determined ? 1 : 0); i <= first + REACH; i++) {
      const token = this.#reading.within(first, i);
      if (i > first && isPossessive(token)) {
        owner = Math.max(owner, head);
        head = -1;
        isOwned = true;
        continue;
      }
      if (!isWord(token)) break;
      if (this.#isHead(token.lower)) head = i;
      else if (head >= 0 || token.pos === 'ADP' || token.pos === 'PRON') break;
      else if (token.pos === 'VERB' && !(determined && token.lower.endsWith('ed'))) break;
    }
    if (head < 0) head = owner;
    if (head < 0) return undefined;
    const last = this.#nameEnd(head + 1);
    const isPlural = !this.#heads.has(tokens[head]?.lower ?? '');
    if (!determined && last === head && !isPlural && !isOwned) return undefined;
    return { last, kind: 'described', text: this.#reading.slice(first, last) };
  }

  /** Whether a word is a noun for speakers, singular or plural. */
  #isHead(lower: string): boolean {
    return (
      this.#heads.has(lower) ||
      this.#heads.has(lower.replace(/s$/u, '')) ||
      this.#heads.has(lower.replace(/ies$/u, 'y'))
    );
  }

  #pronoun(first: number): Speaker | undefined {
    const lower = this.#reading.tokens[first]?.lower ?? '';
    const next = this.#reading.within(first, first + 1)?.lower ?? '';
    if (COUNTED.has(lower) && ORDINALS.has(next)) {
      return { last: first + 1, kind: 'pronoun', text: this.#reading.slice(first, first + 1) };
    }
    return PRONOUNS.has(lower)
      ? { last: first, kind: 'pronoun', text: this.#reading.slice(first, first) }
      : undefined;
  }

  /** `Marie Lebec`, `the Elysée`, `the Czech`. */
  #named(first: number): Speaker | undefined {
    const the = this.#reading.tokens[first]?.lower === 'the' ? 1 : 0;
    const last = this.#nameEnd(first + the);
    if (last < first + the) return undefined;
    const nationality =
      the === 1 &&
      last === first + 1 &&
      this.#words.nationalities.has(this.#reading.tokens[last]?.text ?? '');
    const kind = nationality ? 'described' : the === 1 ? 'body' : 'name';
    return { last, kind, text: this.#reading.slice(first, last) };
  }

  /**
   * Index of the last token of what belongs to a speaker that ends at a token: `of the National Rally Anna Weiss`,
   * `and spokeswoman for the party`; the same token where nothing does.
   */
  complementEnd(last: number): number {
    let end = last;
    for (let part = 0; part < MAX_PARTS; part++) {
      const link = this.#reading.within(last, end + 1)?.lower ?? '';
      if (!LINKS.has(link)) break;
      const next = link === 'and' ? this.#joined(end + 2) : this.#nounPhraseEnd(end + 2);
      if (next <= end + 1) break;
      end = next;
    }
    return end;
  }

  /** The end of a second speaker, after `and`. */
  #joined(first: number): number {
    const speaker = this.at(first);
    if (speaker) return speaker.last;
    return this.endsAt(first) ? Math.max(first, this.#nameEnd(first + 1)) : -1;
  }

  #nounPhraseEnd(first: number): number {
    let last = -1;
    for (let i = first; i <= first + REACH + 1; i++) {
      const token = this.#reading.within(first - 1, i);
      if (!isWord(token) && !(i > first && isPossessive(token))) break;
      if (i === first && DETERMINERS.has(token?.lower ?? '')) continue;
      if (
        token?.pos === 'NOUN' ||
        token?.pos === 'PROPN' ||
        (isCapitalised(token) && !NOT_NAMES.has(token?.lower ?? ''))
      )
        last = i;
      else if (token?.pos !== 'ADJ' && !isPossessive(token) && token?.text !== '-') break;
    }
    return last;
  }

  /** Index of the last word of a name that begins at a token, or `start - 1`. */
  #nameEnd(start: number): number {
    let last = start - 1;
    for (let i = start; i < start + REACH; i++) {
      const token = this.#reading.within(start - 1, i);
      if (!isWord(token) || NOT_NAMES.has(token.lower)) break;
      if (isCapitalised(token) || /^[dl]['’]\p{Lu}/u.test(token.text)) last = i;
      else if (i === start || !(PARTICLES.has(token.lower) || token.text === '-')) break;
    }
    return last;
  }
}
