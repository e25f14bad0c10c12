import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Lexicons, Rule } from '../../../core/rule.js';
import type { GluedParams } from './params.js';

/** How sure it is that two words were run together, by what they are. */
const CONFIDENCE = { name: 0.9, small: 0.85, plural: 0.6 } as const;

/** A word of letters that stands by itself: no handle, address, hyphenated word or one with an apostrophe. */
const WORD = /(?<![\p{L}\p{M}\p{N}@#/._’'=&])\p{L}{5,32}(?![\p{L}\p{M}\p{N}@/_=]|[.:]\p{L})/gu;

/** `ofAstrid`: a word in small letters, then a name. */
const BEFORE_NAME = /^(?<left>\p{Ll}{2,})(?<right>\p{Lu}\p{Ll}{2,})$/u;

/** Letters of the other word, where one of the two is a small one. */
const LEAST_BESIDE_SMALL = 5;

/** Letters of each word, where neither is a small one. */
const LEAST = 6;

interface Split {
  readonly left: string;
  readonly right: string;
  readonly confidence: number;
}

/** Tells words that were run together at a lost tag or line end from compounds. */
class Splitter {
  readonly #beforeName: ReadonlySet<string>;
  readonly #combining: ReadonlySet<string>;
  readonly #except: ReadonlySet<string>;

  constructor(
    private readonly params: GluedParams,
    private readonly lexicons: Lexicons,
  ) {
    this.#beforeName = new Set(params.beforeName);
    this.#combining = new Set(params.combining);
    this.#except = new Set(params.except);
  }

  split(word: string): Split | undefined {
    if (this.#except.has(word.toLowerCase())) return undefined;
    const { left, right } = BEFORE_NAME.exec(word)?.groups ?? {};
    if (left !== undefined && right !== undefined) {
      return this.#beforeName.has(left) ? { left, right, confidence: CONFIDENCE.name } : undefined;
    }
    if (word !== word.toLowerCase() || this.#isListed(word)) return undefined;
    return this.#besideSmallWord(word) ?? this.#afterPlural(word);
  }

  /** `investigationthen`, `theminister`. */
  #besideSmallWord(word: string): Split | undefined {
    for (const left of this.params.first) {
      const right = word.slice(left.length);
      if (word.startsWith(left) && this.#isWord(right, LEAST_BESIDE_SMALL))
        return { left, right, confidence: CONFIDENCE.small };
    }
    for (const right of this.params.last) {
      const left = word.slice(0, -right.length);
      if (word.endsWith(right) && this.#isWord(left, LEAST_BESIDE_SMALL))
        return { left, right, confidence: CONFIDENCE.small };
    }
    return undefined;
  }

  /** `activistspredict`: English puts no plural first in a compound, some set ones apart. */
  #afterPlural(word: string): Split | undefined {
    for (let cut = LEAST; cut <= word.length - LEAST; cut++) {
      const [left, right] = [word.slice(0, cut), word.slice(cut)];
      if (!left.endsWith('s') || left.endsWith('ss') || this.#combining.has(left)) continue;
      if (
        this.#isWord(left, LEAST) &&
        this.#isWord(left.slice(0, -1), LEAST - 1) &&
        this.#isWord(right, LEAST)
      )
        return { left, right, confidence: CONFIDENCE.plural };
    }
    return undefined;
  }

  #isListed(word: string): boolean {
    const { english, french, names } = this.lexicons;
    return english.has(word) || french.has(word) || names.has(word);
  }

  #isWord(word: string, least: number): boolean {
    return word.length >= least && this.lexicons.english.has(word);
  }
}

/** Two words that were run together: `ofAstrid`, `investigationthen`. */
export function* gluedWords(
  { document: { text } }: AlignedDocument,
  rule: Rule<GluedParams>,
  lexicons: Lexicons,
): Generator<Detection> {
  const splitter = new Splitter(rule.params, lexicons);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const split = splitter.split(word);
    if (!split) continue;
    yield {
      ruleId: rule.id,
      messageId: 'glued',
      data: { word },
      span: { start: index, end: index + word.length },
      evidence: [],
      suggestion: { text: `${split.left} ${split.right}`, safe: false, replaces: true },
      confidence: split.confidence,
    };
  }
}
