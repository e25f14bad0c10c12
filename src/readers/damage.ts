import type { Notice, TransmissionDamage } from '../core/document.js';

/** Letters lost to `?` on the way: `Zem?n`, `caf?s`. A capital after the mark is two sentences run together. */
const QUESTION_MARK_IN_WORD = /(?<=\p{L})\?+(?=\p{Ll})/gu;

/** Characters of a word that make it an address or a formula, where `?` has a meaning. */
const ADDRESS = /[/=&@#]|www\.|\p{L}\.\p{L}/iu;

/**
 * Finds characters that were lost before the copy arrived: U+FFFD, and `?` inside words.
 * A run of lost characters is one span.
 */
export function findTransmissionDamage(text: string): TransmissionDamage[] {
  const damage: TransmissionDamage[] = [];
  for (const { 0: marks, index } of text.matchAll(/\ufffd+/g)) {
    damage.push({ kind: 'replacement-character', span: { start: index, end: index + marks.length } });
  }
  if (text.includes('?')) {
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      if (!word.includes('?') || ADDRESS.test(word)) continue;
      for (const { 0: marks, index: at } of word.matchAll(QUESTION_MARK_IN_WORD)) {
        const start = index + at;
        damage.push({ kind: 'question-mark-in-word', span: { start, end: start + marks.length } });
      }
    }
  }
  return damage.sort((a, b) => a.span.start - b.span.start);
}

/** One notice that sums up the damage of a document, or undefined when there is none. */
export function damageNotice(damage: readonly TransmissionDamage[]): Notice | undefined {
  const [first] = damage;
  if (!first) return undefined;
  const places = damage.length === 1 ? '1 place' : `${damage.length} places`;
  const examples = [
    damage.some(({ kind }) => kind === 'replacement-character') ? 'U+FFFD' : undefined,
    damage.some(({ kind }) => kind === 'question-mark-in-word') ? '“?” inside a word' : undefined,
  ].filter((example) => example !== undefined);
  const message = `Characters were lost on the way here in ${places} (${examples.join(', ')}): damage of transmission, not of translation.`;
  return { code: 'transmission-damage', message, ...(damage.length === 1 ? { span: first.span } : {}) };
}
