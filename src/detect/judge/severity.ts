import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Severity } from '../../core/finding.js';
import type { Harm } from '../../core/rule.js';

const threshold = z.strictObject({
  confidence: z.number().min(0).max(1),
  harm: z.array(z.enum(['high', 'medium', 'low'])),
});

const thresholds = z
  .strictObject({ error: threshold, warning: threshold })
  .parse(JSON.parse(readFileSync(new URL('./thresholds.json', import.meta.url), 'utf8')));

/** How loudly to say it: `error` and `warning` need their confidence and harm (`thresholds.json`), the rest are notes. */
export function severityOf(confidence: number, harm: Harm): Severity {
  const reaches = (level: 'error' | 'warning'): boolean =>
    confidence >= thresholds[level].confidence && thresholds[level].harm.includes(harm);
  if (reaches('error')) return 'error';
  return reaches('warning') ? 'warning' : 'note';
}
