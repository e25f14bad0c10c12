import { detect, detectorParamSchemas } from '../../detect/index.js';
import { logLikelihoodRatio, per1000, type Occurrences } from '../../evaluate/rates.js';
import { renderTable } from '../../evaluate/table.js';
import { loadRulePack } from '../../rules/index.js';
import { alignAlone } from './align.js';
import { readTexts } from './texts.js';

export interface MeasureOptions {
  readonly sourceLanguage: string;
  /** Texts in English made by machines, as `readTexts` takes them. */
  readonly machine: readonly string[];
  /** Texts in English written by people. */
  readonly human: readonly string[];
}

interface RuleRate {
  readonly ruleId: string;
  readonly confidence: number;
  readonly machine: Occurrences;
  readonly human: Occurrences;
  readonly ratio: number;
}

/** 5% point of the chi-squared distribution with one degree of freedom. */
const SIGNIFICANT = 3.84;

/**
 * Whether a rule that fires on human English fires no more on machine English, as far as the counts can tell. What
 * fired once on human English may be chance.
 */
export function firesAlike(machine: Occurrences, human: Occurrences): boolean {
  if (human.count < 2) return false;
  return per1000(machine) <= per1000(human) || logLikelihoodRatio(machine, human) < SIGNIFICANT;
}

/** Rates of every rule that fires, in machine English against human English, as a table for people. */
export async function measureRules({ sourceLanguage, machine, human }: MeasureOptions): Promise<string> {
  const pack = await loadRulePack(sourceLanguage, detectorParamSchemas);
  const count = async (paths: readonly string[]) => {
    const counts = new Map<string, number>();
    let words = 0;
    for (const text of await readTexts(paths)) {
      words += text.text.match(/\S+/g)?.length ?? 0;
      for (const { ruleId } of detect(alignAlone(text), pack))
        counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    }
    return (ruleId: string): Occurrences => ({ count: counts.get(ruleId) ?? 0, words });
  };
  const inMachine = await count(machine);
  const inHuman = await count(human);
  const rates = pack.rules
    .map(({ id, confidence }): RuleRate => {
      const occurrences = { machine: inMachine(id), human: inHuman(id) };
      return {
        ruleId: id,
        confidence,
        ...occurrences,
        ratio: logLikelihoodRatio(occurrences.machine, occurrences.human),
      };
    })
    .filter((rate) => rate.machine.count + rate.human.count > 0);
  return render(rates, pack.rules.length, inMachine('').words, inHuman('').words);
}

/** By rate in human English, the highest first, then by rate in machine English, then by rule. */
function compareRates(a: RuleRate, b: RuleRate): number {
  return b.human.count - a.human.count || b.machine.count - a.machine.count || (a.ruleId < b.ruleId ? -1 : 1);
}

function render(rates: readonly RuleRate[], rules: number, machineWords: number, humanWords: number): string {
  const sorted = [...rates].sort(compareRates);
  const rows = sorted.map(({ ruleId, confidence, machine, human, ratio }) => [
    ruleId,
    String(confidence),
    String(machine.count),
    String(human.count),
    per1000(machine).toFixed(3),
    per1000(human).toFixed(3),
    ratio.toFixed(1),
    firesAlike(machine, human) ? 'alike' : '',
  ]);
  const total = (pick: (rate: RuleRate) => Occurrences) =>
    rates.reduce((sum, rate) => sum + pick(rate).count, 0);
  const machineTotal = { count: total(({ machine }) => machine), words: machineWords };
  const humanTotal = { count: total(({ human }) => human), words: humanWords };
  const alike = rates.filter(({ machine, human }) => firesAlike(machine, human)).length;
  return [
    renderTable([
      ['rule', 'confidence', 'machine', 'human', 'machine/1,000', 'human/1,000', 'G²', ''],
      ...rows,
    ]),
    `machine English: ${machineTotal.count} detections in ${machineWords} words, ${per1000(machineTotal).toFixed(2)} a 1,000`,
    `human English: ${humanTotal.count} detections in ${humanWords} words, ${per1000(humanTotal).toFixed(2)} a 1,000`,
    `${rules} rules, ${rates.length} fired, ${alike} fire alike in both (marked)`,
    '',
  ].join('\n');
}
