import { z } from 'zod';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { shiftSpan, sliceSpan, type Span } from '../../../core/span.js';
import { isFreeTranslation } from '../../original/missing-stretches.js';
import { beadPairs, isVerbatim, type BeadPair } from '../../original/bead-pairs.js';
import { provenBy } from '../../original/evidence.js';
import { placeOf } from '../../original/place.js';
import { englishNegations, frenchNegations, type Negations } from './count.js';

const paramsSchema = z.strictObject({
  /** Whether the original negates and the copy does not, or the other way round. */
  side: z.enum(['dropped', 'added']),
  /** Confidence where another word of the other side may do the work of the negation. */
  doubtful: z.number().min(0).max(1),
});

type Params = z.infer<typeof paramsSchema>;

/** The negation of the longer list that stands farthest from all those of the other side, by its part of the text. */
function unmatched(
  longer: readonly Span[],
  length: number,
  shorter: readonly Span[],
  otherLength: number,
): Span | undefined {
  const distance = ({ start }: Span) =>
    Math.min(1, ...shorter.map((other) => Math.abs(start / length - other.start / otherLength)));
  return [...longer].sort((a, b) => distance(b) - distance(a))[0];
}

/** Whether another word of the side without the negation may do its work, beyond what it does for words of the other side. */
function isDoubtful(longer: Negations, shorter: Negations, isDropped: boolean): boolean {
  if (shorter.weak > longer.weak) return true;
  return !isDropped && shorter.strong.length + shorter.equal > 0;
}

/** The negations of both sides of a bead. */
interface NegatedPair {
  readonly pair: BeadPair;
  readonly original: Negations;
  readonly copy: Negations;
}

function detectIn(
  { pair, original, copy }: NegatedPair,
  isFree: boolean,
  { id, confidence, params }: Rule<Params>,
): Detection | undefined {
  const { source, target } = pair;
  const isDropped = params.side === 'dropped';
  const [longer, shorter] = isDropped ? [original, copy] : [copy, original];
  if (longer.strong.length - shorter.strong.length - shorter.equal < 1) return undefined;
  const [length, other] = isDropped ? [source, target] : [target, source];
  const lonely = unmatched(longer.strong, length.text.length, shorter.strong, other.text.length);
  if (!lonely) return undefined;
  const at = shiftSpan(lonely, length.span.start);
  return {
    ruleId: id,
    messageId: params.side,
    data: { original: isDropped ? sliceSpan(source.text, lonely) : '' },
    span: isDropped ? placeOf(pair, at) : at,
    evidence: [provenBy(pair.source.text, isDropped ? lonely : undefined)],
    confidence: isFree || isDoubtful(longer, shorter, isDropped) ? params.doubtful : confidence,
  };
}

/** Negations that only the original has, or only the copy. */
export const originalNegation: Detector<Params> = {
  meta: {
    id: 'original-negation',
    params: paramsSchema,
    messages: {
      dropped: 'The original negates here (“{original}”); the copy does not.',
      added: 'The original does not negate here.',
    },
  },
  *detect(document, rules) {
    if (document.original?.language !== 'fr') return;
    const isFree = isFreeTranslation(document);
    for (const pair of beadPairs(document)) {
      if (isVerbatim(pair)) continue;
      const original = frenchNegations(pair.source.text);
      const copy = englishNegations(pair.target.text);
      for (const rule of rules) {
        const detection = detectIn({ pair, original, copy }, isFree, rule);
        if (detection) yield detection;
      }
    }
  },
};
