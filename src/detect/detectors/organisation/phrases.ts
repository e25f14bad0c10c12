import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import type { PhraseParams } from './params.js';
import { Surroundings } from './surroundings.js';
import { wordTokens } from '../../matching/word-tokens.js';
import { isCapitalised, plainApostrophes } from './words.js';

type Phrase = PhraseParams['phrases'][number];

interface Listed {
  readonly words: readonly string[];
  readonly phrase: Phrase;
}

/** Names rendered word for word (`the World`), where the words around them tell that a name is meant. */
export function* translatedNames(document: AlignedDocument, rule: Rule<PhraseParams>): Generator<Detection> {
  const tokens = wordTokens(document);
  const phrases = byFirstWord(rule.params.phrases);
  let surroundings: Surroundings | undefined;
  let after = 0;
  for (const [first, token] of tokens.entries()) {
    if (first < after) continue;
    const found = match(tokens, first, phrases.get(plainApostrophes(token.lower)) ?? []);
    if (!found) continue;
    surroundings ??= new Surroundings(tokens, rule.params);
    if (!surroundings.allow(first, found.last)) continue;
    const { last, phrase } = found;
    after = last + 1;
    const span = { start: token.span.start, end: tokens[last]?.span.end ?? token.span.end };
    yield {
      ruleId: rule.id,
      messageId: 'phrase',
      data: { words: document.document.text.slice(span.start, span.end), suggestion: phrase.name },
      span,
      evidence: [],
      suggestion: { text: phrase.name, safe: false, replaces: true },
      expected: phrase.french,
    };
  }
}

/** The words and marks of a name, as the tokens of a document are cut: `Ouest-France` is three. */
function wordsOf(text: string): string[] {
  return plainApostrophes(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

const byFirstWord = onceFor((phrases: readonly Phrase[]): ReadonlyMap<string, readonly Listed[]> => {
  const index = new Map<string, Listed[]>();
  for (const phrase of phrases) {
    for (const text of phrase.texts) {
      const words = wordsOf(text);
      const key = words[0]?.toLowerCase() ?? '';
      index.set(key, [...(index.get(key) ?? []), { words, phrase }]);
    }
  }
  return index;
});

/** The longest phrase at a token that is not part of a longer name. An article may have a capital of its own. */
function match(
  tokens: readonly Token[],
  first: number,
  candidates: readonly Listed[],
): { last: number; phrase: Phrase } | undefined {
  let best: { last: number; phrase: Phrase } | undefined;
  const segment = tokens[first]?.segment;
  for (const { words, phrase } of candidates) {
    const same = words.every((word, offset) => {
      const token = tokens[first + offset];
      if (!token || token.segment !== segment) return false;
      return offset === 0 && word === 'the' ? token.lower === word : plainApostrophes(token.text) === word;
    });
    const last = first + words.length - 1;
    if (same && last > (best?.last ?? -1) && !isPartOfName(tokens, first, last)) best = { last, phrase };
  }
  return best;
}

/** Whether a name goes on before or after: `Le Cross Country`, `the World Cup`. */
function isPartOfName(tokens: readonly Token[], first: number, last: number): boolean {
  const segment = tokens[first]?.segment;
  const [previous, next] = [tokens[first - 1], tokens[last + 1]];
  if (next?.segment === segment && isCapitalised(next)) return true;
  return (
    previous?.segment === segment &&
    previous?.pos === 'PROPN' &&
    isCapitalised(previous) &&
    isCapitalised(tokens[first])
  );
}
