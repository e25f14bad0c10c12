import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import type { PhraseParams } from './params.js';
import { isCapitalised, neighbours, wordTokens } from './words.js';

type Phrase = PhraseParams['phrases'][number];

/** How near, in words, a word of the trade must be. */
const REACH = 8;

/** Names rendered word for word (`the World`), where the words around them tell that a name is meant. */
export function* translatedNames(document: AlignedDocument, rule: Rule<PhraseParams>): Generator<Detection> {
  const tokens = wordTokens(document);
  const phrases = byFirstWord(rule.params.phrases);
  const near = new Set(rule.params.near);
  let after = 0;
  for (const [first, token] of tokens.entries()) {
    if (first < after) continue;
    const found = match(tokens, first, phrases.get(token.lower) ?? []);
    if (!found) continue;
    const { last, phrase } = found;
    if (near.size > 0 && isModifier(tokens, last)) continue;
    if (near.size > 0 && !neighbours(tokens, first, last, REACH).some(({ lower }) => near.has(lower)))
      continue;
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

function byFirstWord(
  phrases: readonly Phrase[],
): ReadonlyMap<string, readonly { words: string[]; phrase: Phrase }[]> {
  const index = new Map<string, { words: string[]; phrase: Phrase }[]>();
  for (const phrase of phrases) {
    for (const text of phrase.texts) {
      const words = text.split(' ');
      const key = words[0]?.toLowerCase() ?? '';
      index.set(key, [...(index.get(key) ?? []), { words, phrase }]);
    }
  }
  return index;
}

/** Whether a noun follows, so that the words describe it: `the Parisian police`. */
function isModifier(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.segment === tokens[last]?.segment && next?.pos === 'NOUN';
}

/** The longest phrase at a token that is not part of a longer name. An article may have a capital of its own. */
function match(
  tokens: readonly Token[],
  first: number,
  candidates: readonly { words: string[]; phrase: Phrase }[],
): { last: number; phrase: Phrase } | undefined {
  let best: { last: number; phrase: Phrase } | undefined;
  const segment = tokens[first]?.segment;
  for (const { words, phrase } of candidates) {
    const same = words.every((word, offset) => {
      const token = tokens[first + offset];
      if (token?.segment !== segment) return false;
      return offset === 0 && word === 'the' ? token?.lower === word : token?.text === word;
    });
    const last = first + words.length - 1;
    const next = tokens[last + 1];
    if (!same || (next?.segment === segment && isCapitalised(next))) continue;
    if (
      tokens[first - 1]?.segment === segment &&
      isCapitalised(tokens[first]) &&
      isCapitalised(tokens[first - 1])
    )
      continue;
    if (last > (best?.last ?? -1)) best = { last, phrase };
  }
  return best;
}
