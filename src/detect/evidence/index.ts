import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Detection, Evidence } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import { contains, sliceSpan } from '../../core/span.js';
import { isReliable, type BackTranslation, type ModelId } from '../../core/translation.js';
import { onceFor } from '../../core/once-for.js';
import { segmentsTouching } from '../segment-lookup.js';
import { findExpression } from './find-expression.js';
import { isFluent } from './fluent.js';
import { frenchWords, type FrenchWord } from './french-words.js';
import { findLookAlike } from './look-alike.js';
import { originalEvidence } from './original.js';

const wordsOfExpression = new Map<string, readonly FrenchWord[]>();

const translationWords = onceFor(({ text }: BackTranslation): readonly FrenchWord[] => frenchWords(text));

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

/** That a model made something else of the flagged words, where it shows. */
function contradiction(
  translation: BackTranslation,
  segment: number,
  flagged: string,
  expressions: readonly string[],
): Evidence | undefined {
  const { model, text } = translation;
  if (!isFluent(model)) return undefined;
  const expected = expressions.flatMap(expressionWords);
  const found = findLookAlike(flagged, text, translationWords(translation), expected);
  if (!found) return undefined;
  const span = { start: found.start, end: found.end };
  const [first = ''] = expressions;
  return { kind: 'back-translation', verdict: 'contradicts', model, segment, text, span, expected: first };
}

/** What back-translations and the original say about a detection. */
interface Gathered {
  readonly evidence: readonly Evidence[];
  /** Models that translated the words reliably, to none of the forms that were expected, and to nothing that shows. */
  readonly silent: readonly ModelId[];
}

/**
 * What the back-translations of the flagged segments say about a detection. Every model that translated such a
 * segment reliably is asked for the expected French; a word that it merely copied through is told apart from one
 * that it translated. A fluent model that has none of the expected forms, and a look-alike of the flagged words in their
 * place, contradicts. So does an original that has none of the expected forms; one that has them confirms.
 */
export function gatherEvidence(document: AlignedDocument, detection: Detection, rule: Rule): Gathered {
  const expressions = detection.expected ?? rule.french;
  if (expressions.length === 0) return { evidence: [], silent: [] };
  const evidence: Evidence[] = [];
  const contradictions: Evidence[] = [];
  const flagged = sliceSpan(document.document.text, detection.span);
  const asked = new Set<ModelId>();
  const answered = new Set<ModelId>();
  for (const { index } of segmentsTouching(document.segments, detection.span)) {
    for (const translation of document.backTranslations[index] ?? []) {
      if (!isReliable(translation)) continue;
      asked.add(translation.model);
      const answer = evidenceOf(translation, index, expressions);
      if (answer) {
        answered.add(translation.model);
        evidence.push(answer);
        continue;
      }
      const contrary = contradiction(translation, index, flagged, expressions);
      if (contrary) contradictions.push(contrary);
    }
  }
  for (const piece of contradictions) {
    if (piece.kind !== 'back-translation' || answered.has(piece.model)) continue;
    answered.add(piece.model);
    evidence.push(piece);
  }
  if (!detection.evidence.some(({ kind }) => kind === 'original'))
    evidence.push(...originalEvidence(document, detection.span, expressions.map(expressionWords)));
  return { evidence, silent: [...asked].filter((model) => !answered.has(model)) };
}
