import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import { wordTokens } from '../../matching/word-tokens.js';
import type { GlossaryParams } from './params.js';
import { wordsOf } from './words.js';

type Entry = GlossaryParams['entries'][number];

interface Listed {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/** How near, in words, a word must be that gives an expression its English meaning. */
const REACH = 12;

/** French words and acronyms of a list, each with its English. */
export function* listedWords(document: AlignedDocument, rule: Rule<GlossaryParams>): Generator<Detection> {
  const tokens = wordTokens(document);
  const index = byFirstWord(rule.params.entries);
  const vocabulary = new Set(tokens.map(({ lower }) => lower));
  let after = 0;
  for (const [first, token] of tokens.entries()) {
    if (first < after) continue;
    const listed = longest(tokens, first, index.get(token.lower) ?? []);
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

const byFirstWord = onceFor((entries: readonly Entry[]): ReadonlyMap<string, readonly Listed[]> => {
  const index = new Map<string, Listed[]>();
  for (const entry of entries) {
    for (const text of entry.texts) {
      const words = wordsOf(text);
      const key = words[0]?.toLowerCase() ?? '';
      index.set(key, [...(index.get(key) ?? []), { words, entry }]);
    }
  }
  return index;
});

function longest(tokens: readonly Token[], first: number, listed: readonly Listed[]): Listed | undefined {
  let best: Listed | undefined;
  for (const candidate of listed) {
    const fits = candidate.words.every((word, offset) => {
      const token = tokens[first + offset];
      return token?.segment === tokens[first]?.segment && sameWord(word, token?.text ?? '');
    });
    if (fits && candidate.words.length > (best?.words.length ?? 0)) best = candidate;
  }
  return best;
}

/** Whether a token is a listed word: to the letter when it has capitals, a possessive and a first capital allowed. */
function sameWord(word: string, text: string): boolean {
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
