import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Lexicons, Rule } from '../../../core/rule.js';
import type { ExpansionParams } from './params.js';

/** An acronym, then what it is short for in brackets. */
const EXPLAINED =
  /(?<![\p{L}\p{N}-])(?<acronym>\p{Lu}{3,6}) ?\((?<words>\p{Lu}[\p{L}'’-]*(?:,? (?:\p{L}|['’-])+){2,9})\)/dgu;

/** English words that the brackets must hold, so that they are a translation and no name in its own language. */
const LEAST_ENGLISH = 3;

/** Acronyms of French names beside a translation that they do not spell: `CRC (Regional Chamber of Accounts)`. */
export function* foreignExpansions(
  { document }: AlignedDocument,
  rule: Rule<ExpansionParams>,
  { english }: Lexicons,
): Generator<Detection> {
  const known = new Set(rule.params.known);
  for (const match of document.text.matchAll(EXPLAINED)) {
    const { acronym = '', words = '' } = match.groups ?? {};
    const [start, end] = match.indices?.groups?.words ?? [0, 0];
    const parts = words.split(/[\s,'’-]+/u).filter((part) => part !== '');
    const capitals = parts.filter((part) => /^\p{Lu}/u.test(part)).length;
    const isEnglish = parts.filter((part) => english.has(part.toLowerCase())).length >= LEAST_ENGLISH;
    if (known.has(acronym) || capitals < 2 || !isEnglish || spells(parts, acronym)) continue;
    yield {
      ruleId: rule.id,
      messageId: 'expansion',
      data: { words, acronym },
      span: { start, end },
      evidence: [],
    };
  }
}

/** Whether an acronym can be read off the words in order, taking letters from the beginning of any of them. */
function spells(parts: readonly string[], acronym: string): boolean {
  if (acronym === '') return true;
  return parts.some((part, index) => {
    const upper = part.toUpperCase();
    for (let taken = 1; taken <= acronym.length && upper.startsWith(acronym.slice(0, taken)); taken++) {
      if (spells(parts.slice(index + 1), acronym.slice(taken))) return true;
    }
    return false;
  });
}
