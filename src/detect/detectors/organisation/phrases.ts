import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import type { PhraseParams } from './params.js';
import { Surroundings } from './surroundings.js';
import { indexByFirstWord, longestListed, termWords } from '../../matching/listed-words.js';
import { wordTokens } from '../../matching/word-tokens.js';
import { isCapitalised, plainApostrophes } from './words.js';

type Phrase = PhraseParams['phrases'][number];

/** Names rendered word for word (`the World`), where the words around them tell that a name is meant. */
export function* translatedNames(document: AlignedDocument, rule: Rule<PhraseParams>): Generator<Detection> {
  const tokens = wordTokens(document);
  const phrases = indexOf(rule.params.phrases);
  let surroundings: Surroundings | undefined;
  let after = 0;
  for (const [first, token] of tokens.entries()) {
    if (first < after) continue;
    const candidates = phrases.get(plainApostrophes(token.lower)) ?? [];
    const found = longestListed(
      tokens,
      first,
      candidates,
      sameWord,
      (last) => !isPartOfName(tokens, first, last),
    );
    if (!found) continue;
    const last = first + found.words.length - 1;
    surroundings ??= new Surroundings(tokens, rule.params);
    if (!surroundings.allow(first, last)) continue;
    const phrase = found.entry;
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

const indexOf = onceFor((phrases: readonly Phrase[]) =>
  indexByFirstWord(
    phrases.flatMap((phrase) =>
      phrase.texts.map((text) => ({ words: termWords(plainApostrophes(text)), entry: phrase })),
    ),
    (word) => word.toLowerCase(),
  ),
);

/** Whether a token is a word of a name to the letter. An article may have a capital of its own. */
function sameWord(word: string, { text, lower }: Token, offset: number): boolean {
  return offset === 0 && word === 'the' ? lower === word : plainApostrophes(text) === word;
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
