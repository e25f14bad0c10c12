import { SEVERITIES, type Severity } from '../core/finding.js';
import { CATEGORIES, type Category } from '../core/rule.js';
import type { GoldSpan } from './brat.js';
import { matchFindings, type Matching, type ScoredFinding } from './match.js';

/** One labelled text with what was found in it. */
export interface ScoredDocument {
  readonly path: string;
  readonly text: string;
  readonly gold: readonly GoldSpan[];
  readonly findings: readonly ScoredFinding[];
}

/** Counts that scores are made of. */
export interface Counts {
  readonly hits: number;
  readonly falseFindings: number;
  readonly missed: number;
  /** Hits whose category is that of the gold span. */
  readonly categoryRight: number;
  /** Runs of characters other than white space. */
  readonly words: number;
}

/** Shares from 0 to 1; 0 where there is nothing to share. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falsePer1000Words: number;
}

const WHITE_SPACE = /\p{White_Space}+/u;

function countWords(text: string): number {
  return text.split(WHITE_SPACE).filter((word) => word !== '').length;
}

/** The findings at or above a severity. */
export function atLeast(findings: readonly ScoredFinding[], level: Severity): ScoredFinding[] {
  const lowest = SEVERITIES.indexOf(level);
  return findings.filter(({ severity }) => SEVERITIES.indexOf(severity) >= lowest);
}

/** The counts of one document at a severity and above. */
export function countDocument({ findings, gold, text }: ScoredDocument, level: Severity): Counts {
  const { verdicts, missed } = matchFindings(atLeast(findings, level), gold);
  const hits = verdicts.filter(({ outcome }) => outcome === 'hit');
  return {
    hits: hits.length,
    falseFindings: verdicts.filter(({ outcome }) => outcome === 'false').length,
    missed: missed.length,
    categoryRight: hits.filter(({ finding, gold: label }) => finding.category === label?.category).length,
    words: countWords(text),
  };
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => all.reduce((total, counts) => total + pick(counts), 0);
  return {
    hits: sum(({ hits }) => hits),
    falseFindings: sum(({ falseFindings }) => falseFindings),
    missed: sum(({ missed }) => missed),
    categoryRight: sum(({ categoryRight }) => categoryRight),
    words: sum(({ words }) => words),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

export function scoreOf({ hits, falseFindings, missed, words }: Counts): Score {
  const precision = share(hits, hits + falseFindings);
  const recall = share(hits, hits + missed);
  return {
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    falsePer1000Words: (1000 * falseFindings) / Math.max(words, 1),
  };
}

/** One category: recall over the gold spans of it, precision over the findings that claim it. */
export interface CategoryScore {
  readonly category: Category;
  readonly gold: number;
  readonly hit: number;
  /** Findings of the category that count. */
  readonly flagged: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores of every category that is labelled or flagged, in the order of `CATEGORIES`. */
export function scoreCategories(matchings: readonly Matching[]): CategoryScore[] {
  const verdicts = matchings.flatMap((matching) => matching.verdicts);
  const missed = matchings.flatMap((matching) => matching.missed);
  return CATEGORIES.map((category): CategoryScore => {
    const hit = verdicts.filter(({ gold }) => gold?.category === category).length;
    const gold = hit + missed.filter((span) => span.category === category).length;
    const claims = verdicts.filter(
      ({ finding, outcome }) => finding.category === category && outcome !== 'neither',
    );
    const right = claims.filter(({ outcome }) => outcome === 'hit').length;
    const precision = share(right, claims.length);
    const recall = share(hit, gold);
    const f1 = share(2 * precision * recall, precision + recall);
    return { category, gold, hit, flagged: claims.length, right, precision, recall, f1 };
  }).filter(({ gold, flagged }) => gold + flagged > 0);
}
