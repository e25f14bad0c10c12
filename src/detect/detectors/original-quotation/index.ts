import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Span } from '../../../core/span.js';
import { beadPairs, type BeadPair } from '../../original/bead-pairs.js';
import { provenBy } from '../../original/evidence.js';
import { mayTranslate } from '../../original/translation/index.js';
import { englishWords, frenchWords, type Word } from '../../original/words.js';
import { originalQuotationParams, type OriginalQuotationParams } from './params.js';

/** Quotations within a paragraph, inner ones apart. */
const QUOTATION = /«\s*([^«»]+?)\s*»|“([^“”]+)”|"([^"]+)"|″([^″]+)″/gu;
const MARK = /["“”«»″]|&(?:quot|laquo|raquo|ldquo|rdquo|#34);|(?<!\p{L})['‘]|['’](?!\p{L})/u;

/** Probability that a quotation was left out: with all its words, or perhaps only with its marks. */
const CONFIDENCE = { words: 0.93, marks: 0.35 } as const;

/** Up to this share of the telling words of a quotation may be in the copy by chance. */
const CHANCE = 0.3;

/** Characters of French for one of English in news. */
const FRENCH_OF_ENGLISH = 1.13;

/** Shorter words are left out of the comparison. */
const TELLING = 4;

function quotationsOf(text: string): Span[] {
  return [...text.matchAll(QUOTATION)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }));
}

/** Share of the telling words of a quotation that the copy renders, 0 to 1. */
function renderedShare(words: readonly Word[], copy: readonly Word[]): number {
  const telling = words.filter(({ folded }) => folded.length >= TELLING);
  if (telling.length === 0) return 1;
  const rendered = telling.filter(({ text }) => copy.some((word) => mayTranslate(text, word.text)));
  return rendered.length / telling.length;
}

/** Whether the copy is too short to hold the quotation as well: nearer in length to the rest of the original than to the whole. */
function lacksRoom({ source, target }: BeadPair, { start, end }: Span): boolean {
  return target.text.length * FRENCH_OF_ENGLISH < source.text.length - (end - start) / 2;
}

function* lostQuotations(
  pairs: readonly BeadPair[],
  { id, params }: Rule<OriginalQuotationParams>,
): Generator<Detection> {
  for (const [index, pair] of pairs.entries()) {
    const { source, target } = pair;
    if (MARK.test(target.text)) continue;
    const near = [pairs[index - 1], pair, pairs[index + 1]].flatMap((other) =>
      other ? englishWords(other.target) : [],
    );
    for (const span of quotationsOf(source.text)) {
      const words = frenchWords({ text: source.text.slice(span.start, span.end), span });
      if (words.length < params.minWords) continue;
      const isLost = lacksRoom(pair, span) && renderedShare(words, near) <= CHANCE;
      yield {
        ruleId: id,
        messageId: isLost ? 'left-out' : 'unmarked',
        data: { quotation: source.text.slice(span.start, span.end) },
        span: lastWord(target),
        evidence: [provenBy(source.text, span)],
        suggestion: {
          text: isLost ? 'Quote it, as the original does.' : 'Put the quoted words between quotation marks.',
          safe: false,
          replaces: false,
        },
        expected: [],
        confidence: isLost ? CONFIDENCE.words : CONFIDENCE.marks,
      };
    }
  }
}

/** Where a reader would look for what is missing: at the end of the sentences. */
function lastWord({ text, span }: BeadPair['target']): Span {
  const last = englishWords({ text, span }).at(-1);
  return last?.span ?? span;
}

/** Quotations of the original without a counterpart in the copy. See README.md. */
export const originalQuotation: Detector<OriginalQuotationParams> = {
  meta: {
    id: 'original-quotation',
    params: originalQuotationParams,
    messages: {
      'left-out': 'The original quotes here: {quotation}. The copy leaves it out.',
      unmarked: 'The original has this between quotation marks: {quotation}. The copy does not.',
    },
  },
  *detect(document: AlignedDocument, rules) {
    const pairs = beadPairs(document);
    for (const rule of rules) yield* lostQuotations(pairs, rule);
  },
};
