import { readFile } from 'node:fs/promises';
import type { Finding } from '../../core/finding.js';
import type { Rule, RulePack } from '../../core/rule.js';
import { detect, detectorParamSchemas } from '../../detect/index.js';
import { judge } from '../../detect/judge/index.js';
import { renderTable } from '../../evaluate/table.js';
import { loadRulePack } from '../../rules/index.js';
import { alignPieces, spansOfPieces } from './align.js';
import { PLANT_KINDS, plantErrors, type LinePair, type Planted, type PlantKind } from './plant/index.js';
import { Random } from './plant/random.js';
import { LINES_OF_ARTICLE } from './texts.js';

export interface MeasureOriginalOptions {
  readonly sourceLanguage: string;
  /** `ORIGINAL=COPY`: files with a sentence a line that correspond line by line. */
  readonly pairs: readonly string[];
  readonly seed: number;
  /** Whether to print what was missed, and what was flagged in the text without planted errors. */
  readonly show: boolean;
}

/** Detectors that read the original. */
const OF_ORIGINAL = 'original-';

interface Article {
  readonly path: string;
  readonly lines: readonly LinePair[];
}

async function readPairs(pairs: readonly string[]): Promise<Article[]> {
  const articles = await Promise.all(
    pairs.map(async (pair) => {
      const [originals, copies] = await Promise.all(
        pair.split('=').map(async (path) => (await readFile(path, 'utf8')).trimEnd().split('\n')),
      );
      if (originals?.length !== copies?.length) throw new Error(`${pair}: the files differ in length`);
      const lines = (originals ?? []).map((original, index) => ({
        original: original.trim(),
        copy: copies?.[index]?.trim() ?? '',
      }));
      return Array.from({ length: Math.ceil(lines.length / LINES_OF_ARTICLE) }, (_, index) => ({
        path: `${pair}:${index * LINES_OF_ARTICLE + 1}`,
        lines: lines.slice(index * LINES_OF_ARTICLE, (index + 1) * LINES_OF_ARTICLE),
      }));
    }),
  );
  return articles.flat();
}

const isLoud = ({ severity }: Finding) => severity !== 'note';

/** Kinds of errors that leave nothing behind: a finding in their sentence, or beside it, is all that can be asked for. */
const LEAVES_NOTHING: ReadonlySet<PlantKind> = new Set([
  'number-dropped',
  'name-dropped',
  'negation-dropped',
  'negation-added',
  'stretch-dropped',
  'quotation-dropped',
  'sentence-dropped',
]);

interface Outcome extends Planted {
  readonly article: string;
  /** The piece with the error. */
  readonly copy: string;
  readonly original: string;
  readonly finding: Finding | undefined;
}

/** What was found of the errors that were planted into an article. */
function look(article: Article, others: readonly LinePair[], run: Run): Outcome[] {
  const { pieces, planted } = plantErrors(article.lines, others, run.random, run.kinds);
  const findings = findingsOf(article.path, pieces, run);
  const places = spansOfPieces(pieces.map(({ copy }) => copy));
  return planted.map((error) => {
    const start = places[error.piece]?.start ?? 0;
    const around =
      error.kind === 'sentence-dropped'
        ? {
            start: places[error.piece - 1]?.start ?? start,
            end: places[error.piece + 1]?.end ?? start,
          }
        : LEAVES_NOTHING.has(error.kind)
          ? (places[error.piece] ?? { start, end: start })
          : { start: start + error.span.start, end: start + error.span.end };
    const touching = findings.filter(({ span }) => span.start < around.end && span.end > around.start);
    return {
      ...error,
      article: article.path,
      copy: pieces[error.piece]?.copy ?? '',
      original: pieces[error.piece]?.original ?? '',
      finding: touching.find(isLoud) ?? touching[0],
    };
  });
}

interface Run {
  readonly pack: RulePack;
  readonly random: Random;
  readonly kinds: PlantKind[];
}

function findingsOf(path: string, pieces: readonly LinePair[], { pack }: Pick<Run, 'pack'>): Finding[] {
  const document = alignPieces(path, pieces, pack.sourceLanguage);
  return judge(document, detect(document, pack), pack);
}

/**
 * Recall of the detectors that read the original on errors that are planted into lines with their originals, by kind, and
 * what they flag in the lines as they are. The lines are taken to correspond: no alignment is made.
 */
export async function measureOriginal(options: MeasureOriginalOptions): Promise<string> {
  const full = await loadRulePack(options.sourceLanguage, detectorParamSchemas);
  const isOfOriginal = ({ detector }: Rule) => detector.startsWith(OF_ORIGINAL);
  const pack = { ...full, rules: full.rules.filter(isOfOriginal) };
  const articles = await readPairs(options.pairs);
  const run: Run = { pack, random: new Random(options.seed), kinds: [...PLANT_KINDS] };
  const outcomes = articles.flatMap((article, index) =>
    look(article, articles[(index + 1) % articles.length]?.lines ?? [], run),
  );
  const false_ = articles.flatMap(({ path, lines }) =>
    findingsOf(path, lines, run).map((finding) => ({ path, lines, finding })),
  );
  const words = articles
    .flatMap(({ lines }) => lines)
    .reduce((sum, { copy }) => sum + (copy.match(/\S+/g)?.length ?? 0), 0);
  return [
    renderRecall(outcomes),
    renderAlarms(
      false_.map(({ finding }) => finding),
      words,
    ),
    ...(options.show ? [renderMissed(outcomes), ...false_.map(renderAlarm)] : []),
  ].join('\n');
}

function renderRecall(outcomes: readonly Outcome[]): string {
  const rows = PLANT_KINDS.map((kind) => {
    const ofKind = outcomes.filter((outcome) => outcome.kind === kind);
    const loud = ofKind.filter(({ finding }) => finding && isLoud(finding)).length;
    const any = ofKind.filter(({ finding }) => finding !== undefined).length;
    const share = (count: number) => (ofKind.length === 0 ? '-' : (count / ofKind.length).toFixed(3));
    return [kind, String(ofKind.length), share(loud), share(any)];
  });
  return renderTable([['planted', 'count', 'recall at warning', 'recall'], ...rows]);
}

function renderAlarms(findings: readonly Finding[], words: number): string {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  const per1000 = (count: number) => ((1000 * count) / words).toFixed(3);
  const row = (name: string, of: readonly Finding[]) => {
    const loud = of.filter(isLoud).length;
    return [name, String(loud), per1000(loud), String(of.length), per1000(of.length)];
  };
  return renderTable([
    [`flagged in ${words} words as they are`, 'at warning', 'a 1,000', 'all', 'a 1,000'],
    ...rules.map((rule) =>
      row(
        rule,
        findings.filter(({ ruleId }) => ruleId === rule),
      ),
    ),
    row('all', findings),
  ]);
}

function renderMissed(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ finding }) => !finding || !isLoud(finding))
    .map(
      ({ kind, note, original, copy, finding }) =>
        `MISSED ${kind} | ${note} | ${finding?.ruleId ?? ''} ${finding?.confidence ?? ''}\n  ${original}\n  ${copy}\n`,
    )
    .join('');
}

function renderAlarm({
  path,
  lines,
  finding,
}: {
  path: string;
  lines: readonly LinePair[];
  finding: Finding;
}): string {
  const places = spansOfPieces(lines.map(({ copy }) => copy));
  const index = places.findIndex(({ end }) => end > finding.span.start);
  const line = lines[index];
  return `FLAGGED ${finding.severity} ${finding.confidence} ${finding.ruleId} | ${finding.text} | ${finding.message} | ${path}+${index}\n  ${line?.original ?? ''}\n  ${line?.copy ?? ''}\n`;
}
