import { z } from 'zod';
import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection, Evidence } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { shiftSpan } from '../../../core/span.js';
import { beadPairs, isVerbatim, type BeadPair } from '../../original/bead-pairs.js';
import { provenBy } from '../../original/evidence.js';
import { differenceOf, leftover, type Difference } from '../../quantities/compare.js';
import type { Quantity } from '../../quantities/quantity.js';
import { readQuantities } from '../../quantities/read.js';
import { writeEnglish } from '../../quantities/write.js';
import { placeOf } from '../../original/place.js';

const paramsSchema = z.strictObject({
  /** What the rule looks for. */
  difference: z.enum(['changed', 'dropped', 'added', 'unit']),
  /** Confidence where a number is written in words, which translations are freer with. */
  inWords: z.number().min(0).max(1).optional(),
});

type Params = z.infer<typeof paramsSchema>;

/** Beads on either side to which a number may have moved. */
const REACH = 1;

interface Compared extends Difference {
  readonly pair: BeadPair;
}

/** What differs in each bead, apart from what moved to the bead before or behind. */
function compare(document: AlignedDocument): Compared[] {
  const pairs = beadPairs(document).filter((pair) => !isVerbatim(pair));
  const beads = pairs.map((pair) => ({
    pair,
    ...leftover(
      readQuantities(pair.source.text, 'fr', pair.source.span.start),
      readQuantities(pair.target.text, 'en', pair.target.span.start),
    ),
  }));
  return beads.map((bead, index) => {
    const near = beads.slice(Math.max(0, index - REACH), index + REACH + 1).filter((other) => other !== bead);
    const isIn = (quantity: Quantity, others: readonly Quantity[]) =>
      others.some(({ keys }) => keys.some((key) => quantity.keys.includes(key)));
    const difference = differenceOf({
      original: bead.original.filter((quantity) => !near.some(({ copy }) => isIn(quantity, copy))),
      copy: bead.copy.filter((quantity) => !near.some(({ original }) => isIn(quantity, original))),
      converted: bead.converted,
    });
    return { pair: bead.pair, ...difference };
  });
}

/** Confidence in what was dropped or added with the brackets around it: translators explain and convert there. */
const ASIDE = 0.5;

/** Whether a quantity stands in brackets, on its side of a bead. */
function isAside({ source, target }: BeadPair, { span, text }: Quantity): boolean {
  return [source, target].some((side) => {
    const at = span.start - side.span.start;
    if (side.text.slice(at, at + text.length) !== text) return false;
    return /\([^()]*$/u.test(side.text.slice(0, at)) && /^[^()]*\)/u.test(side.text.slice(at + text.length));
  });
}

function evidenceOf(pair: BeadPair, { span }: Quantity): Evidence {
  return provenBy(pair.source.text, shiftSpan(span, -pair.source.span.start));
}

function* detectIn(bead: Compared, { id, confidence, params }: Rule<Params>): Generator<Detection> {
  const { changed, dropped, added, converted } = bead;
  const sure = (quantity: Quantity) => {
    if (isAside(bead.pair, quantity)) return { confidence: ASIDE };
    return { confidence: quantity.inWords ? (params.inWords ?? confidence) : confidence };
  };
  if (params.difference === 'changed') {
    for (const [original, copy] of changed) {
      const english = writeEnglish(original);
      yield {
        ruleId: id,
        messageId: 'changed',
        data: { original: original.text, english },
        span: copy.span,
        evidence: [evidenceOf(bead.pair, original)],
        suggestion: { text: english, safe: false, replaces: true },
        ...sure(original.isSoft ? { ...original, inWords: true } : original),
      };
    }
  } else if (params.difference === 'dropped') {
    for (const original of dropped) {
      const english = writeEnglish(original);
      yield {
        ruleId: id,
        messageId: 'dropped',
        data: { original: original.text, english },
        span: placeOf(bead.pair, original.span),
        evidence: [evidenceOf(bead.pair, original)],
        suggestion: { text: `Say “${english}”, as the original does.`, safe: false, replaces: false },
        ...sure(original),
      };
    }
  } else if (params.difference === 'added') {
    for (const copy of added) {
      yield {
        ruleId: id,
        messageId: 'added',
        data: {},
        span: copy.span,
        evidence: [provenBy(bead.pair.source.text)],
        suggestion: {
          text: 'Leave the number out, unless it is known from elsewhere.',
          safe: false,
          replaces: false,
        },
        ...sure(copy),
      };
    }
  } else {
    for (const [original, copy] of converted) {
      if (original.unit?.kind === 'time') continue;
      yield {
        ruleId: id,
        messageId: 'unit',
        data: { original: original.text, unit: original.unit?.name ?? '' },
        span: copy.span,
        evidence: [evidenceOf(bead.pair, original)],
      };
    }
  }
}

/** Numbers, dates, times and sums that are not those of the original. */
export const originalNumber: Detector<Params> = {
  meta: {
    id: 'original-number',
    params: paramsSchema,
    messages: {
      changed: 'The original says “{original}”: {english}.',
      dropped: 'The original has “{original}” here ({english}), which the copy leaves out.',
      added: 'The original has no such number: “{text}”.',
      unit: 'The original says “{original}”, in another unit ({unit}).',
    },
  },
  *detect(document, rules) {
    if (document.original?.language !== 'fr') return;
    const beads = compare(document);
    for (const bead of beads) for (const rule of rules) yield* detectIn(bead, rule);
  },
};
