import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Severity } from '../../core/finding.js';
import type { Harm } from '../../core/rule.js';

const probability = z.number().min(0).max(1);
const level = z.strictObject({ confidence: probability, harm: z.array(z.enum(['high', 'medium', 'low'])) });

/** What confidence and harm each level takes. */
export const THRESHOLDS = z
  .strictObject({ error: level, warning: level, report: z.strictObject({ confidence: probability }) })
  .parse(JSON.parse(readFileSync(new URL('./thresholds.json', import.meta.url), 'utf8')));

/** Whether a finding is worth anybody's time. */
export function isReported(confidence: number): boolean {
  return confidence >= THRESHOLDS.report.confidence;
}

/** How loudly to say it: `error` and `warning` need their confidence and harm (`thresholds.json`), the rest are notes. */
export function severityOf(confidence: number, harm: Harm): Severity {
  const reaches = (name: 'error' | 'warning'): boolean =>
    confidence >= THRESHOLDS[name].confidence && THRESHOLDS[name].harm.includes(harm);
  if (reaches('error')) return 'error';
  return reaches('warning') ? 'warning' : 'note';
}
