import type { Evidence } from '../../../core/finding.js';
import { shiftSpan } from '../../../core/span.js';
import type { BeadPair } from '../../original/bead-pairs.js';
import { provenBy } from '../../original/evidence.js';
import type { Name } from './names.js';

/** The name in the sentences of the original that stand against a flagged span. */
export function originalEvidence({ source }: BeadPair, ...names: readonly Name[]): Evidence {
  const words = names.flatMap((name) => name.words);
  const start = Math.min(...words.map(({ span }) => span.start));
  const end = Math.max(...words.map(({ span }) => span.end));
  return provenBy(source.text, shiftSpan({ start, end }, -source.span.start));
}
