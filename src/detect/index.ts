import type { z } from 'zod';
import type { AlignedDocument } from '../core/aligned-document.js';
import type { Detection } from '../core/finding.js';
import type { RulePack } from '../core/rule.js';
import { DETECTORS } from './detectors/index.js';

/** What each detector accepts as a rule's `params`, by detector id. The rule loader checks with it. */
export const detectorParamSchemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(DETECTORS).map(([id, detector]) => [id, detector.meta.params]),
);

/**
 * Runs every detector once over a document, with the rules that are its own.
 *
 * @returns in the order of the detectors, and each detector's in its own order
 * @throws Error naming the detector when one of them throws: a bug, not a finding
 */
export function detect(document: AlignedDocument, pack: RulePack): Detection[] {
  return Object.entries(DETECTORS).flatMap(([id, detector]) => {
    const rules = pack.rules.filter((rule) => rule.detector === id);
    if (rules.length === 0) return [];
    try {
      return [...detector.detect(document, rules, pack.lexicons)];
    } catch (cause) {
      throw new Error(`detector ${id} failed on ${document.document.path}`, { cause });
    }
  });
}
