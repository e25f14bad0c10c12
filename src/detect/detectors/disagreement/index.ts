import { z } from 'zod';
import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Comparison } from '../../../core/comparison.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection, Evidence } from '../../../core/finding.js';
import { sentences } from '../../matching/sentences.js';

const paramsSchema = z.strictObject({
  /** Models from which on their disagreement means anything. */
  models: z.number().int().min(2),
  /** Mean chrF of every two models, 0 to 100, below which they disagree. */
  chrf: z.number().min(0).max(100),
  /** Words from which on a sentence is judged: in short ones a synonym is half of the sentence. */
  words: z.number().int().positive(),
});

type Params = z.infer<typeof paramsSchema>;

/** Mean chrF of every two of the models, which are named; undefined when they are too few. */
function agreement(
  comparisons: readonly Comparison[],
  atLeast: number,
): { chrf: number; models: string[] } | undefined {
  const pairs = comparisons.filter(({ kind }) => kind === 'models');
  const models = [...new Set(pairs.flatMap(({ models }) => models))];
  if (models.length < atLeast) return undefined;
  return { chrf: pairs.reduce((sum, { chrf }) => sum + chrf, 0) / pairs.length, models };
}

/** Sentences of which no two models make the same French. See README.md. */
export const disagreement: Detector<Params> = {
  meta: {
    id: 'disagreement',
    params: paramsSchema,
    messages: { disagree: 'The {count} models make different things of this sentence: it may be garbled.' },
  },
  *detect(document: AlignedDocument, rules): Generator<Detection> {
    for (const { id, params } of rules) {
      for (const segment of document.segments) {
        const found = agreement(document.comparisons[segment.index] ?? [], params.models);
        if (!found || found.chrf >= params.chrf || wordCount(document, segment.index) < params.words)
          continue;
        yield {
          ruleId: id,
          messageId: 'disagree',
          data: { count: String(found.models.length) },
          span: segment.span,
          evidence: [evidenceOf(document, segment.index, found.models)],
          suggestion: {
            text: 'Read the sentence against the original; if it says nothing, ask for a new translation.',
            safe: false,
            replaces: false,
          },
        };
      }
    }
  },
};

function wordCount(document: AlignedDocument, segment: number): number {
  return sentences(document)[segment]?.filter(({ pos }) => pos !== 'PUNCT').length ?? 0;
}

function evidenceOf(document: AlignedDocument, segment: number, models: readonly string[]): Evidence {
  const translations = document.backTranslations[segment] ?? [];
  const texts = models.map((id) => translations.find(({ model }) => model === id)?.text ?? '');
  return { kind: 'disagreement', models, segment, texts };
}
