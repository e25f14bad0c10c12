import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Detection, Evidence } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import { contains } from '../../core/span.js';
import type { BackTranslation, ModelId } from '../../core/translation.js';
import { segmentsTouching } from '../segment-lookup.js';
import { findExpression } from './find-expression.js';
import { frenchWords, type FrenchWord } from './french-words.js';

const wordsOfTranslation = new WeakMap<BackTranslation, readonly FrenchWord[]>();
const wordsOfExpression = new Map<string, readonly FrenchWord[]>();

function translationWords(translation: BackTranslation): readonly FrenchWord[] {
  let words = wordsOfTranslation.get(translation);
  if (!words) wordsOfTranslation.set(translation, (words = frenchWords(translation.text)));
  return words;
}

function expressionWords(expression: string): readonly FrenchWord[] {
  let words = wordsOfExpression.get(expression);
  if (!words) wordsOfExpression.set(expression, (words = frenchWords(expression)));
  return words;
}

/** What one back-translation says: the first of the expected forms that it has. */
function evidenceOf(
  translation: BackTranslation,
  segment: number,
  expressions: readonly string[],
): Evidence | undefined {
  const words = translationWords(translation);
  for (const expected of expressions) {
    const span = findExpression(words, expressionWords(expected));
    if (!span) continue;
    const { model, text } = translation;
    if (translation.unknownWords.some((unknown) => contains(unknown, span))) {
      return { kind: 'unknown-word', model, segment, word: text.slice(span.start, span.end) };
    }
    return { kind: 'back-translation', verdict: 'confirms', model, segment, text, span, expected };
  }
  return undefined;
}

/** What back-translations say about a detection. */
interface BackTranslationEvidence {
  readonly evidence: readonly Evidence[];
  /** Models that translated the words reliably, and to none of the forms that were expected. */
  readonly silent: readonly ModelId[];
}

/**
 * What the back-translations of the flagged segments say about a detection. Every model that translated such a
 * segment reliably is asked for the expected French; a word that it merely copied through is told apart from one
 * that it translated.
 */
export function gatherEvidence(
  document: AlignedDocument,
  detection: Detection,
  rule: Rule,
): BackTranslationEvidence {
  const expressions = detection.expected ?? rule.french;
  if (expressions.length === 0) return { evidence: [], silent: [] };
  const evidence: Evidence[] = [];
  const asked = new Set<ModelId>();
  const answered = new Set<ModelId>();
  for (const { index } of segmentsTouching(document.segments, detection.span)) {
    for (const translation of document.backTranslations[index] ?? []) {
      if (translation.status !== 'translated' || translation.unreliable.length > 0) continue;
      asked.add(translation.model);
      const answer = evidenceOf(translation, index, expressions);
      if (!answer) continue;
      answered.add(translation.model);
      evidence.push(answer);
    }
  }
  return { evidence, silent: [...asked].filter((model) => !answered.has(model)) };
}
