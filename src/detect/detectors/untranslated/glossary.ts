import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import { indexByFirstWord, longestListed, termWords } from '../../matching/listed-words.js';
import { lowerWords, wordTokens } from '../../matching/word-tokens.js';
import type { GlossaryParams } from './params.js';

type Entry = GlossaryParams['entries'][number];

/** How near, in words, a word must be that gives an expression its English meaning. */
const REACH = 12;

/** French words and acronyms of a list, each with its English. */
export function* listedWords(document: AlignedDocument, rule: Rule<GlossaryParams>): Generator<Detection> {
  const tokens = wordTokens(document);
  const index = indexOf(rule.params.entries);
  const vocabulary = lowerWords(document);
  let after = 0;
  for (const [first, token] of tokens.entries()) {
    if (first < after) continue;
    const listed = longestListed(tokens, first, index.get(token.lower) ?? [], sameWord);
    if (!listed || !isMeant(listed.entry, tokens, first, vocabulary)) continue;
    const last = first + listed.words.length - 1;
    after = last + 1;
    const span = { start: token.span.start, end: tokens[last]?.span.end ?? token.span.end };
    const words = document.document.text.slice(span.start, span.end);
    yield {
      ruleId: rule.id,
      messageId: 'glossary',
      data: { words, suggestion: listed.entry.english },
      span,
      evidence: [],
      expected: listed.entry.texts,
      suggestion: { text: listed.entry.english, safe: false, replaces: true },
    };
  }
}

const indexOf = onceFor((entries: readonly Entry[]) =>
  indexByFirstWord(
    entries.flatMap((entry) => entry.texts.map((text) => ({ words: termWords(text), entry }))),
    (word) => word.toLowerCase(),
  ),
);

/** Whether a token is a listed word: to the letter when it has capitals, a possessive and a first capital allowed. */
function sameWord(word: string, { text }: Token): boolean {
  const bare = text.replace(/['’]s?$/u, '').replaceAll('’', "'");
  if (word !== word.toLowerCase()) return bare === word;
  return bare === word || (/^\p{Lu}\P{Lu}*$/u.test(bare) && bare.toLowerCase() === word);
}

function isMeant(
  entry: Entry,
  tokens: readonly Token[],
  first: number,
  vocabulary: ReadonlySet<string>,
): boolean {
  if (entry.with.length > 0 && !entry.with.some((word) => vocabulary.has(word))) return false;
  const near = tokens.slice(Math.max(0, first - REACH), first + REACH + 1);
  return !near.some(({ lower }) => entry.without.includes(lower));
}
