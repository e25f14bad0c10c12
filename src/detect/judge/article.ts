import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Evidence } from '../../core/finding.js';
import { isMeasured, priorOf, type Candidate } from './candidate.js';
import { findCredit } from './credit.js';
import { WEIGHTS } from './weights.js';

/** A rule that is right this often, whatever the evidence, finds marks of translation. */
const MARK = 0.75;

/**
 * Log-odds beyond which more or fewer marks prove nothing more. Even an article full of marks has innocent words in it,
 * so that support ends sooner than doubt (measured: docs/adr/0005-the-judgement.md).
 */
const LIMITS = { doubt: -4, support: 2 } as const;

/** Log-odds from which on the article is worth mentioning among the reasons. */
const WORTH_MENTIONING = 0.5;

/**
 * How much an article as a whole reads as if a machine had translated it. Each rule is counted once, however often it fires, and never
 * vouches for itself: what goes wrong in one place goes wrong in the next.
 */
export class Article {
  readonly #marks = new Set<string>();
  readonly #credit: string | undefined;
  readonly words: number;

  constructor(
    document: AlignedDocument,
    candidates: readonly Candidate[],
    private readonly sourceLanguage: string,
    private readonly rates = WEIGHTS.marksPerWord,
  ) {
    for (const candidate of candidates) {
      if (priorOf(candidate) >= MARK) this.#marks.add(candidate.rule.id);
    }
    this.words = document.document.text.match(/\S+/gu)?.length ?? 0;
    this.#credit = findCredit(document, sourceLanguage);
  }

  /** Rules that found a mark. */
  get marks(): number {
    return this.#marks.size;
  }

  /** Marks of rules other than the candidate's. */
  otherMarks({ rule }: Candidate): number {
    return this.#marks.size - Number(this.#marks.has(rule.id));
  }

  /**
   * Log-odds that a machine translated the article, by the marks that others left in it: of a Poisson process with the
   * rate of machine-translated articles against one with that of articles that people wrote. A credit counts as one mark.
   *
   * @returns from -4 to 2
   */
  logOdds(candidate: Candidate): number {
    const { translated, human } = this.rates;
    const marks = this.otherMarks(candidate) + Number(this.#credit !== undefined);
    const logOdds = marks * Math.log(translated / human) - this.words * (translated - human);
    return Math.min(Math.max(logOdds, LIMITS.doubt), LIMITS.support);
  }

  /** The article as a reason for or against a candidate, where it is one: never of what was read off the original. */
  evidence(candidate: Candidate): Evidence[] {
    if (isMeasured(candidate)) return [];
    const logOdds = this.logOdds(candidate);
    if (Math.abs(logOdds) < WORTH_MENTIONING) return [];
    return [
      {
        kind: 'document',
        verdict: logOdds > 0 ? 'supports' : 'doubts',
        sourceLanguage: this.sourceLanguage,
        marks: this.otherMarks(candidate),
        ...(this.#credit === undefined ? {} : { credit: this.#credit }),
      },
    ];
  }
}
