import type { Evidence } from '../../../core/finding.js';
import type { BeadPair } from '../../original/bead-pairs.js';
import type { Name } from './names.js';

/** The name in the sentences of the original that stand against a flagged span. */
export function originalEvidence({ source }: BeadPair, ...names: readonly Name[]): Evidence {
  const words = names.flatMap((name) => name.words);
  const start = Math.min(...words.map(({ span }) => span.start)) - source.span.start;
  const end = Math.max(...words.map(({ span }) => span.end)) - source.span.start;
  return { kind: 'original', verdict: 'confirms', text: source.text, span: { start, end } };
}
