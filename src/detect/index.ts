import type { z } from 'zod';
import type { AlignedDocument } from '../core/aligned-document.js';
import type { Detection } from '../core/finding.js';
import type { Rule, RulePack } from '../core/rule.js';
import { onceFor } from '../core/once-for.js';
import { DETECTORS } from './detectors/index.js';

/** What each detector accepts as a rule's `params`, by detector id. The rule loader checks with it. */
export const detectorParamSchemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(DETECTORS).map(([id, detector]) => [id, detector.meta.params]),
);

function groupByDetector(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const group = groups.get(rule.detector);
    if (group) group.push(rule);
    else groups.set(rule.detector, [rule]);
  }
  return groups;
}

/** A pack's rules by detector, the same arrays every time, so that detectors can keep what they make of them. */
const rulesByDetector = onceFor(({ rules }: RulePack): ReadonlyMap<string, readonly Rule[]> =>
  groupByDetector(rules),
);

/**
 * Runs every detector once over a document, with the rules that are its own.
 *
 * @returns in the order of the detectors, and each detector's in its own order
 * @throws Error naming the detector when one of them throws: a bug, not a finding
 */
export function detect(document: AlignedDocument, pack: RulePack): Detection[] {
  return Object.entries(DETECTORS).flatMap(([id, detector]) => {
    const rules = rulesByDetector(pack).get(id);
    if (!rules) return [];
    try {
      return [...detector.detect(document, rules, pack.lexicons)];
    } catch (cause) {
      throw new Error(`detector ${id} failed on ${document.document.path}`, { cause });
    }
  });
}
