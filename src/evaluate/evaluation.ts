import { SEVERITIES, type Severity } from '../core/finding.js';
import { bootstrapScores, type ScoreIntervals } from './bootstrap.js';
import { calibrate, predictionsOf, type Calibration } from './calibration.js';
import { matchFindings } from './match.js';
import {
  addCounts,
  atLeast,
  countDocument,
  scoreCategories,
  scoreOf,
  type CategoryScore,
  type Counts,
  type Score,
  type ScoredDocument,
} from './score.js';

/** Scores of the findings at a severity and above. */
export interface LevelScore {
  readonly minLevel: Severity;
  readonly counts: Counts;
  readonly score: Score;
  /** 95% confidence, by bootstrap over documents. */
  readonly intervals: ScoreIntervals;
}

/** How findings fare against labels. */
export interface Evaluation {
  readonly documents: number;
  readonly words: number;
  /** From the chosen severity up. */
  readonly levels: readonly LevelScore[];
  /** At the chosen severity and above. */
  readonly categories: readonly CategoryScore[];
  readonly calibration: Calibration;
}

/**
 * Scores findings against labels, and their confidences against what is true.
 * @param minLevel findings below it are passed over
 */
export function evaluate(documents: readonly ScoredDocument[], minLevel: Severity): Evaluation {
  const levels = SEVERITIES.slice(SEVERITIES.indexOf(minLevel)).map((level): LevelScore => {
    const counts = documents.map((document) => countDocument(document, level));
    const total = addCounts(counts);
    return { minLevel: level, counts: total, score: scoreOf(total), intervals: bootstrapScores(counts) };
  });
  const considered = documents.map((document) => ({
    ...document,
    findings: atLeast(document.findings, minLevel),
  }));
  return {
    documents: documents.length,
    words: levels[0]?.counts.words ?? 0,
    levels,
    categories: scoreCategories(considered.map(({ findings, gold }) => matchFindings(findings, gold))),
    calibration: calibrate(predictionsOf(considered)),
  };
}
