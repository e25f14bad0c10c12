import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Exonym, Lexicons, Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import { withoutAccents } from '../../matching/vocabulary.js';
import { wordTokens } from '../../matching/word-tokens.js';
import type { ExonymParams } from './params.js';
import { wordsOf } from './words.js';

interface Listed {
  readonly words: readonly string[];
  readonly exonym: Exonym;
}

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
    const listed = longest(tokens, first, index.get(token.text) ?? []);
    if (!listed) continue;
    const last = first + listed.words.length - 1;
    if (isPartOfName(tokens, first, last, listed.exonym)) continue;
    after = last + 1;
    const span = { start: token.span.start, end: tokens[last]?.span.end ?? token.span.end };
    const [english = ''] = listed.exonym.english;
    yield {
      ruleId: rule.id,
      messageId: 'glossary',
      data: { words: document.document.text.slice(span.start, span.end), suggestion: english },
      span,
      evidence: [],
      expected: [listed.exonym.french],
      suggestion: { text: english, safe: false, replaces: true },
    };
  }
}

const indexOf = onceFor((all: readonly Exonym[]) =>
  onceFor((params: ExonymParams) => byFirstWord(all, params)),
);

/** The French names that no English has, by their first word. */
function byFirstWord(all: readonly Exonym[], params: ExonymParams): ReadonlyMap<string, readonly Listed[]> {
  const kinds = new Set<string>(params.kinds);
  const except = new Set(params.except);
  const shared = new Set(all.flatMap(({ english }) => english.map(withoutAccents)));
  const index = new Map<string, Listed[]>();
  for (const exonym of all) {
    const { french, kind } = exonym;
    if (!kinds.has(kind) || except.has(french) || shared.has(withoutAccents(french))) continue;
    const words = wordsOf(french);
    const key = words[0] ?? '';
    index.set(key, [...(index.get(key) ?? []), { words, exonym }]);
  }
  return index;
}

function longest(tokens: readonly Token[], first: number, listed: readonly Listed[]): Listed | undefined {
  const segment = tokens[first]?.segment;
  let best: Listed | undefined;
  for (const candidate of listed) {
    const fits = candidate.words.every((word, offset) => {
      const token = tokens[first + offset];
      return token?.segment === segment && token?.text === word;
    });
    if (fits && candidate.words.length > (best?.words.length ?? 0)) best = candidate;
  }
  return best;
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
