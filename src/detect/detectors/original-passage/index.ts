import { z } from 'zod';
import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Original } from '../../../core/original.js';
import type { Rule } from '../../../core/rule.js';
import { shiftSpan } from '../../../core/span.js';
import { provenBy } from '../../original/evidence.js';
import { isFreeTranslation, missingStretches } from '../../original/missing-stretches.js';
import { placeOf } from '../../original/place.js';
import { addedSentences, droppedSentences, movedSentences, type Lonely } from './sentences.js';

const paramsSchema = z.strictObject({
  passage: z.enum([
    'sentence-dropped',
    'sentence-added',
    'sentence-moved',
    'stretch-dropped',
    'stretch-added',
  ]),
  /** Log-likelihood ratio from which on a stretch counts as missing. */
  evidence: z.number().optional(),
  /** Confidence below that, and in sentences of a few words; stretches below two thirds of it are left alone. */
  doubtful: z.number().min(0).max(1),
});

type Params = z.infer<typeof paramsSchema>;

/** Sentences of fewer words are bylines, credits and the like as often as not. */
const FEW_WORDS = 4;

/** Part of `evidence` from which on a stretch is worth a note. */
const WORTH_A_NOTE = 0.67;

/** Of a long passage so many characters are quoted in a message. */
const QUOTED = 80;

/** A passage for a message, which puts its own full stop. */
const quoted = (text: string) =>
  text.length <= QUOTED ? text.replace(/\.$/u, '') : `${text.slice(0, QUOTED).replace(/\s+\S*$/u, '')} …`;

const wordCount = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;

function* sentenceDetections(
  lonely: readonly Lonely[],
  { id, confidence, params }: Rule<Params>,
): Generator<Detection> {
  for (const { segments, span, confidence: sure } of lonely) {
    const text = segments.map((segment) => segment.text).join(' ');
    const ofOriginal = params.passage !== 'sentence-added';
    const certain = wordCount(text) >= FEW_WORDS ? confidence : params.doubtful;
    yield {
      ruleId: id,
      messageId: params.passage,
      data: { original: ofOriginal ? quoted(text) : '' },
      span,
      evidence: [provenBy(ofOriginal ? text : '')],
      confidence: Math.min(certain, sure < 0.5 ? params.doubtful : 1),
      standsApart: true,
    };
  }
}

function* stretchDetections(
  document: AlignedDocument,
  { id, confidence, params }: Rule<Params>,
): Generator<Detection> {
  const needed = params.evidence ?? Infinity;
  const isFree = isFreeTranslation(document);
  for (const { pair, dropped, added } of missingStretches(document)) {
    const isDropped = params.passage === 'stretch-dropped';
    const stretch = isDropped ? dropped : added;
    if (!stretch || stretch.evidence < WORTH_A_NOTE * needed) continue;
    const side = isDropped ? pair.source : pair.target;
    const at = shiftSpan(stretch.span, side.span.start);
    yield {
      ruleId: id,
      messageId: params.passage,
      data: { original: isDropped ? quoted(side.text.slice(stretch.span.start, stretch.span.end)) : '' },
      span: isDropped ? placeOf(pair, at) : at,
      evidence: [provenBy(pair.source.text, isDropped ? stretch.span : undefined)],
      confidence: isFree || stretch.evidence < needed ? params.doubtful : confidence,
      standsApart: true,
    };
  }
}

const SENTENCES: Readonly<
  Partial<Record<Params['passage'], (document: AlignedDocument, original: Original) => Lonely[]>>
> = {
  'sentence-dropped': droppedSentences,
  'sentence-added': addedSentences,
  'sentence-moved': movedSentences,
};

/** Sentences and parts of sentences that only the original has, or only the copy. */
export const originalPassage: Detector<Params> = {
  meta: {
    id: 'original-passage',
    params: paramsSchema,
    messages: {
      'sentence-dropped': 'After this the original says, and the copy does not: “{original}”.',
      'sentence-added': 'The original has nothing like this.',
      'sentence-moved': 'This stands elsewhere in the original.',
      'stretch-dropped': 'The copy leaves out what the original says about here: “{original}”.',
      'stretch-added': 'The original says nothing of this.',
    },
  },
  *detect(document, rules) {
    const { original } = document;
    if (original?.language !== 'fr') return;
    for (const rule of rules) {
      const sentences = SENTENCES[rule.params.passage];
      if (sentences) yield* sentenceDetections(sentences(document, original), rule);
      else yield* stretchDetections(document, rule);
    }
  },
};
