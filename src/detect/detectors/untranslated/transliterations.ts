import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { lowerWords, wordTokens } from '../../matching/word-tokens.js';
import type { TransliterationParams } from './params.js';

/** Names of other alphabets as French spells their sounds: `Tchernenko`, `Abou`. */
export function* transliterations(
  document: AlignedDocument,
  rule: Rule<TransliterationParams>,
): Generator<Detection> {
  const { patterns, about, unless, except, letters } = rule.params;
  const tokens = wordTokens(document);
  const vocabulary = lowerWords(document);
  const has = (words: readonly string[]): boolean => words.some((word) => vocabulary.has(word));
  if (!has(about) || has(unless)) return;
  const right = new Set(except);
  for (const { text, span } of tokens) {
    if (!/^\p{Lu}/u.test(text) || right.has(text) || !patterns.some((pattern) => matches(pattern, text)))
      continue;
    const english = respelt(text, letters);
    yield {
      ruleId: rule.id,
      messageId: 'transliteration',
      data: { words: text },
      span,
      evidence: [],
      expected: [text],
      ...(english === text ? {} : { suggestion: { text: english, safe: false, replaces: true } }),
    };
  }
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** A name with English letters for the sounds; the first pair that fits at a place counts. A capital is kept. */
function respelt(name: string, letters: TransliterationParams['letters']): string {
  let rest = name.toLowerCase();
  let english = '';
  while (rest !== '') {
    const pair = letters.find(([french]) => rest.startsWith(french));
    english += pair?.[1] ?? rest.charAt(0);
    rest = rest.slice((pair?.[0] ?? rest.charAt(0)).length);
  }
  return english.charAt(0).toUpperCase() + english.slice(1);
}
