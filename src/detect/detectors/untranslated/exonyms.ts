import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Exonym, Lexicons, Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import { indexByFirstWord, longestListed, termWords, type ListedIndex } from '../../matching/listed-words.js';
import { withoutAccents } from '../../matching/vocabulary.js';
import { wordTokens } from '../../matching/word-tokens.js';
import type { ExonymParams } from './params.js';

/** Words of French before a name, and words that make it part of another: `rue de Londres`, `Hotel Londres`. */
const FRENCH_BEFORE = new Set(
  'de du des la le les à au en et rue hôtel hotel café cafe place pont avenue'.split(' '),
);

/** Places and people under their French names: `Alep`, `Moubarak`. */
export function* exonyms(
  document: AlignedDocument,
  rule: Rule<ExonymParams>,
  lexicons: Pick<Lexicons, 'exonyms'>,
): Generator<Detection> {
  const tokens = wordTokens(document);
  const index = indexOf(lexicons.exonyms)(rule.params);
  let after = 0;
  for (const [first, token] of tokens.entries()) {
    if (first < after) continue;
    const listed = longestListed(
      tokens,
      first,
      index.get(token.text) ?? [],
      (word, { text }) => word === text,
    );
    if (!listed) continue;
    const last = first + listed.words.length - 1;
    if (isPartOfName(tokens, first, last, listed.entry)) continue;
    after = last + 1;
    const span = { start: token.span.start, end: tokens[last]?.span.end ?? token.span.end };
    const [english = ''] = listed.entry.english;
    yield {
      ruleId: rule.id,
      messageId: 'glossary',
      data: { words: document.document.text.slice(span.start, span.end), suggestion: english },
      span,
      evidence: [],
      expected: [listed.entry.french],
      suggestion: { text: english, safe: false, replaces: true },
    };
  }
}

const indexOf = onceFor((all: readonly Exonym[]) =>
  onceFor((params: ExonymParams) => byFirstWord(all, params)),
);

/** The French names that no English has, by their first word. */
function byFirstWord(all: readonly Exonym[], params: ExonymParams): ListedIndex<Exonym> {
  const kinds = new Set<string>(params.kinds);
  const except = new Set(params.except);
  const shared = new Set(all.flatMap(({ english }) => english.map(withoutAccents)));
  const wanted = all.filter(
    ({ french, kind }) => kinds.has(kind) && !except.has(french) && !shared.has(withoutAccents(french)),
  );
  return indexByFirstWord(wanted.map((entry) => ({ words: termWords(entry.french), entry })));
}

/** Whether a name belongs to another: a place beside a capital that is no hyphenated part, or after a French word. */
function isPartOfName(tokens: readonly Token[], first: number, last: number, { kind }: Exonym): boolean {
  const segment = tokens[first]?.segment;
  const beside = [tokens[first - 1], tokens[last + 1]].filter((token) => token?.segment === segment);
  if (beside.some((token) => token?.text === '-')) return true;
  const [previous] = beside;
  if (previous === tokens[first - 1] && FRENCH_BEFORE.has(previous?.lower ?? '')) return true;
  return kind !== 'people' && beside.some((token) => token?.pos === 'PROPN');
}
