import type { Transliteration } from '../../../core/rule.js';
import { foldWord } from '../../original/words.js';

/** How far a word of the copy is from a name of the original. */
export interface Likeness {
  /** Edits that no transliteration explains; one at a letter with a mark counts for less than one. */
  readonly cost: number;
  /** Of these edits, those at letters with a mark. */
  readonly marked: number;
}

/** What an edit at a letter with a mark (or of the letter behind it) costs: models lose just these. */
const MARKED = 0.6;

/** What a transliteration costs, so that as few as possible are taken. */
const TRANSLITERATED = 0.001;

/** A longer word is no name. */
const LONGEST = 40;

const SAME: Likeness = { cost: 0, marked: 0 };

/** A name, letter by letter: as it is, and without marks. Both have one entry a plain letter. */
interface Letters {
  readonly raw: string;
  readonly plain: string;
}

function lettersOf(name: string): Letters {
  let raw = '';
  let plain = '';
  for (const letter of name.normalize('NFC').toLowerCase()) {
    const folded = foldWord(letter);
    plain += folded;
    raw += letter.length === 1 ? letter.repeat(folded.length) : folded;
  }
  return { raw, plain };
}

/** A transliteration that is bound to the beginning (`^`) or the end (`$`) of names, or to neither. */
class Rule {
  readonly #french: string;
  readonly english: string;
  readonly #atStart: boolean;
  readonly #atEnd: boolean;
  readonly #isMarked: boolean;

  constructor([french, english]: Transliteration) {
    this.#french = french.replace(/[\^$]/gu, '');
    this.english = english;
    this.#atStart = french.startsWith('^');
    this.#atEnd = french.endsWith('$');
    this.#isMarked = !/^[a-z]*$/.test(this.#french);
  }

  get length(): number {
    return this.#french.length;
  }

  /** Whether it may be applied where `i` letters of the name and `j` of the word are done. */
  fits({ raw, plain }: Letters, i: number, word: string, j: number): boolean {
    if (this.#atStart && (i > 0 || j > 0)) return false;
    if (this.#atEnd && (plain.length - i !== this.length || word.length - j !== this.english.length))
      return false;
    return (this.#isMarked ? raw : plain).startsWith(this.#french, i) && word.startsWith(this.english, j);
  }
}

/** Compares names by edit distance, in which transliteration is free. */
export class NameComparison {
  readonly #rules: readonly Rule[];

  constructor(transliterations: readonly Transliteration[]) {
    this.#rules = transliterations.map((pair) => new Rule(pair));
  }

  /** How far `word` is from `name`; undefined where they are too long to be names. */
  compare(name: string, word: string): Likeness | undefined {
    const letters = lettersOf(name);
    const target = foldWord(word).replace(/[^a-z0-9]/gu, '');
    if (letters.plain.length > LONGEST || target.length > LONGEST) return undefined;
    return letters.plain === target ? SAME : this.#distance(letters, target);
  }

  #distance(name: Letters, word: string): Likeness {
    const { raw, plain } = name;
    const width = word.length + 1;
    const costs = new Float64Array((plain.length + 1) * width).fill(Infinity);
    const hits = new Uint8Array(costs.length);
    const isMarked = (at: number): boolean => /[^a-z0-9]/u.test(raw[at] ?? 'a');
    const reach = (at: number, cost: number, marked: number): void => {
      if (cost >= (costs[at] ?? 0)) return;
      costs[at] = cost;
      hits[at] = marked;
    };
    reach(0, 0, 0);
    for (let i = 0; i <= plain.length; i++) {
      for (let j = 0; j <= word.length; j++) {
        const at = i * width + j;
        const [cost, marked] = [costs[at] ?? 0, hits[at] ?? 0];
        const edit = (to: number, hit: boolean): void => {
          reach(to, cost + (hit ? MARKED : 1), marked + Number(hit));
        };
        if (j < word.length) edit(at + 1, isMarked(i - 1));
        if (i < plain.length) edit(at + width, isMarked(i));
        if (i < plain.length && j < word.length) {
          if (plain[i] === word[j]) reach(at + width + 1, cost, marked);
          else edit(at + width + 1, isMarked(i));
        }
        for (const rule of this.#rules) {
          if (rule.fits(name, i, word, j))
            reach(at + rule.length * width + rule.english.length, cost + TRANSLITERATED, marked);
        }
      }
    }
    const marked = hits.at(-1) ?? 0;
    const cost = costs.at(-1) ?? 0;
    return { cost: cost < 0.5 ? 0 : Math.round(cost * 10) / 10, marked };
  }
}
