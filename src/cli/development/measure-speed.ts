import type { RulePack } from '../../core/rule.js';
import { DETECTORS } from '../../detect/detectors/index.js';
import { detect, detectorParamSchemas } from '../../detect/index.js';
import { judge } from '../../detect/judge/index.js';
import { renderTable } from '../../evaluate/table.js';
import { loadRulePack } from '../../rules/index.js';
import { alignAlone } from './align.js';
import { readTexts, type Text } from './texts.js';

export interface SpeedOptions {
  readonly sourceLanguage: string;
  /** Texts in English, as `readTexts` takes them. */
  readonly texts: readonly string[];
  /** Times that all texts are gone through; the fastest counts. */
  readonly rounds: number;
}

/** Milliseconds of processor time that this process took so far, all its threads together. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that work takes, and what comes of it. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const start = processorTime();
  const result = await work();
  return { result, ms: processorTime() - start };
}

/** Goes through all texts, stage by stage. */
async function goThrough(texts: readonly Text[], pack: RulePack): Promise<Record<string, number>> {
  const segmented = await timed(() => texts.map(alignAlone));
  const documents = segmented.result;
  const detected = await timed(() => documents.map((document) => detect(document, pack)));
  const judged = await timed(() =>
    documents.map((document, index) => judge(document, detected.result[index] ?? [], pack)),
  );
  const stages = { segment: segmented.ms, detect: detected.ms, judge: judged.ms };
  return { ...stages, 'all three': segmented.ms + detected.ms + judged.ms };
}

/** Time of each detector by itself. */
async function eachDetector(texts: readonly Text[], pack: RulePack): Promise<Record<string, number>> {
  const documents = texts.map(alignAlone);
  const times: Record<string, number> = {};
  for (const id of Object.keys(DETECTORS)) {
    const only = { ...pack, rules: pack.rules.filter(({ detector }) => detector === id) };
    if (only.rules.length === 0) continue;
    documents.forEach((document) => detect(document, only));
    times[`  ${id}`] = (await timed(() => documents.map((document) => detect(document, only)))).ms;
  }
  return times;
}

/**
 * Words a second of segmentation, detection and judgement without translation, once loaded, and what loading takes, as
 * a table for people. Processor time, not the clock's: other work on the machine slows it less.
 */
export async function measureSpeed({ sourceLanguage, texts: paths, rounds }: SpeedOptions): Promise<string> {
  const texts = await readTexts(paths);
  const [first] = texts;
  if (!first) return 'no text to measure on\n';
  const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const loading = await timed(() => loadRulePack(sourceLanguage, detectorParamSchemas));
  const pack = loading.result;
  const start = await timed(() => goThrough([first], pack));
  const fastest: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [stage, ms] of Object.entries(await goThrough(texts, pack))) {
      fastest[stage] = Math.min(ms, fastest[stage] ?? Infinity);
    }
  }
  const all = fastest['all three'] ?? 0;
  const rows = Object.entries({ ...fastest, ...(await eachDetector(texts, pack)) }).map(([stage, ms]) => [
    stage,
    ms.toFixed(0),
    ((1000 * words) / Math.max(ms, 1)).toFixed(0),
    `${((100 * ms) / all).toFixed(0)}%`,
  ]);
  return [
    `${texts.length} texts, ${words} words, ${pack.rules.length} rules, fastest of ${rounds}; processor time`,
    `loading the rules: ${loading.ms.toFixed(0)} ms; the first text, which loads dictionaries: ${start.ms.toFixed(0)} ms`,
    '',
    renderTable([['stage', 'ms', 'words/s', 'share'], ...rows]),
  ].join('\n');
}
