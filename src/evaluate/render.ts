import type { Calibration } from './calibration.js';
import type { CategoryScore, ScoredDocument } from './score.js';
import { atLeast } from './score.js';
import type { Interval } from './bootstrap.js';
import type { Evaluation, LevelScore } from './evaluation.js';
import { matchFindings } from './match.js';
import { renderTable } from './table.js';
import type { Severity } from '../core/finding.js';
import type { Span } from '../core/span.js';

const three = (value: number) => value.toFixed(3);
const two = (value: number) => value.toFixed(2);

function levelRow({ minLevel, counts, score, intervals }: LevelScore): string[] {
  const around = (value: string, [low, high]: Interval) => `${value} [${two(low)}, ${two(high)}]`;
  return [
    minLevel,
    around(three(score.precision), intervals.precision),
    around(three(score.recall), intervals.recall),
    around(three(score.f1), intervals.f1),
    String(counts.hits),
    String(counts.falseFindings),
    String(counts.missed),
    `${counts.categoryRight}/${counts.hits}`,
    around(two(score.falsePer1000Words), intervals.falsePer1000Words),
  ];
}

function categoryRow({
  category,
  precision,
  recall,
  f1,
  right,
  flagged,
  hit,
  gold,
}: CategoryScore): string[] {
  return [category, three(precision), three(recall), three(f1), `${right}/${flagged}`, `${hit}/${gold}`];
}

/** The reliability table with its sums, as text. */
export function renderCalibration({ bins, brier, logLoss }: Calibration): string {
  const rows = bins.map(({ from, to, count, meanProbability, shareTrue }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(Math.round(count)),
    three(meanProbability),
    three(shareTrue),
  ]);
  const table = renderTable([['confidence', 'findings', 'mean', 'true'], ...rows]);
  return `${table}Brier score ${brier.toFixed(4)}, log loss ${logLoss.toFixed(4)}\n`;
}

/** An evaluation for people. */
export function renderEvaluation(evaluation: Evaluation): string {
  const levels = [
    ['at least', 'precision', 'recall', 'F1', 'hits', 'false', 'missed', 'category', 'false a 1,000 words'],
    ...evaluation.levels.map(levelRow),
  ];
  const categories = [
    ['category', 'precision', 'recall', 'F1', 'right', 'found'],
    ...evaluation.categories.map(categoryRow),
  ];
  return [
    `${evaluation.documents} documents, ${evaluation.words} words\n`,
    `Findings against labels (any overlap, one to one; 95% intervals by bootstrap over documents)\n${renderTable(levels)}`,
    `By category, from ${evaluation.levels[0]?.minLevel ?? 'note'} up\n${renderTable(categories)}`,
    `Confidence against what is true\n${renderCalibration(evaluation.calibration)}`,
  ].join('\n');
}

const CONTEXT = 30;

function inContext(text: string, { start, end }: Span): string {
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}[[${text.slice(start, end)}]]${text.slice(end, end + CONTEXT)}`;
  return around.replace(/\s+/g, ' ').trim();
}

/** Every false finding and every missed span, a line each. */
export function renderMistakes(documents: readonly ScoredDocument[], minLevel: Severity): string {
  return documents
    .flatMap(({ path, text, gold, findings }) => {
      const { verdicts, missed } = matchFindings(atLeast(findings, minLevel), gold);
      const wrong = verdicts.filter(({ outcome }) => outcome === 'false');
      return [
        ...wrong.map(
          ({ finding: { span, ruleId, confidence } }) =>
            `false   ${path} ${ruleId} (${three(confidence)}): ${inContext(text, span)}\n`,
        ),
        ...missed.map(({ span, category }) => `missed  ${path} ${category}: ${inContext(text, span)}\n`),
      ];
    })
    .join('');
}
