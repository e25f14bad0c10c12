import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { PhraseMatch } from '../../matching/phrase-index.js';

/**
 * Writes what a desk writes for this very match: slots are filled, `{3+}` stands for the flagged words from the third
 * on, `(s)` follows the number of the last flagged
 * noun, and the first letter keeps its case.
 */
export function writeInstead(
  say: string,
  match: PhraseMatch<unknown>,
  { tokens, document }: AlignedDocument,
): string {
  const covered = tokens.slice(match.first, match.end);
  const plural = covered.some(
    ({ pos, lower, lemma }) => pos === 'NOUN' && lower !== lemma && lower.endsWith('s'),
  );
  const text = say
    .replace(/\{([A-Z]+)\}/g, (whole, name: string) => {
      const [from, to] = match.slots[name] ?? [0, 0];
      const first = tokens[from];
      const last = tokens[to - 1];
      return first && last ? document.text.slice(first.span.start, last.span.end) : whole;
    })
    .replace(/\{([2-9])\+\}/g, (_whole, position: string) => {
      const from = covered[Number(position) - 1];
      return from ? document.text.slice(from.span.start, covered.at(-1)?.span.end) : '';
    })
    .replace(/(?<=[^aeiou])y\(s\)/g, plural ? 'ies' : 'y')
    .replace(/\(s\)/g, plural ? 's' : '');
  const initial = covered[0]?.text.charAt(0) ?? '';
  const capital = initial !== initial.toLowerCase() && covered[0]?.pos !== 'PROPN';
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
