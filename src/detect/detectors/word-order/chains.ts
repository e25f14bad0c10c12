import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { sentences } from '../../matching/sentences.js';
import { advice, spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

/** `the end of the reform of the system of the state`: French joins nouns where English puts them before one another. */
export function* ofChains(document: AlignedDocument, rule: Rule<ParamsOf<'of-chain'>>): Generator<Detection> {
  const isLink = (tokens: readonly Token[], at: number): boolean =>
    tokens[at]?.pos === 'NOUN' && tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'the';
  for (const tokens of sentences(document)) {
    for (let index = 0; index < tokens.length; index++) {
      let end = index;
      while (isLink(tokens, end)) end += 3;
      const first = index;
      const links = (end - first) / 3;
      index = Math.max(first, end - 1);
      if (links < rule.params.links || !tokens[end]) continue;
      yield advice(
        rule.id,
        'of-chain',
        spanOf(tokens, first, end + 1),
        'Put a genitive or a compound in place of one “of the”.',
        { words: textOf(document, tokens, first, end + 1) },
      );
    }
  }
}
