import type { Token } from '../../../core/segment.js';

const SKIPPED = new Set(['not', "n't", 'n’t', 'never', 'also', 'already', 'just', 'even', 'still', 'thus']);
const MODALS = new Set(
  "to would could should may might must will can cannot shall ca wo wouldn couldn’t ’ll ’d 'll 'd".split(' '),
);

/** Index of the first token at or after `at` that is no adverb. */
export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let index = at;
  while (tokens[index]?.pos === 'ADV' || SKIPPED.has(tokens[index]?.lower ?? '')) index++;
  return index;
}

/** Index of the first token before `at` that is no adverb, -1 at the start. */
export function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (tokens[index]?.pos === 'ADV' || SKIPPED.has(tokens[index]?.lower ?? '')) index--;
  return index;
}

/** Whether a word makes an infinitive of the verb after it. */
export function isModal(token: Token | undefined): boolean {
  return token !== undefined && MODALS.has(token.lower);
}

/** Whether a token looks like a past participle. */
export function isParticiple(token: Token | undefined): token is Token {
  if (token?.pos !== 'VERB') return false;
  return /(?:ed|en|wn|ung|unk|elt|ept|eft|ent|ught|aid|ade|old|ound|ost|et|ut|it|un|one|ome|ead|ood|uck|ot)$/.test(
    token.lower,
  );
}

/** The past tense of a participle: `taken` → `took`; regular ones stay. */
export function pastOf(token: Token, pasts: Readonly<Record<string, string>>): string {
  return pasts[token.lemma] ?? token.lower;
}

/** The past tense of a verb in any form, from its base form. */
export function pastOfBase(base: string, pasts: Readonly<Record<string, string>>): string {
  const irregular = pasts[base];
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

/** `was` or `were`, as the word before the verb calls for. */
export function wasOrWere(subject: Token | undefined): 'was' | 'were' {
  const lower = subject?.lower ?? '';
  const isPlural = /^(?:they|we|you|people|children|police|men|women|others|some|several|many)$/.test(lower);
  return isPlural || subject?.pos === 'NUM' || (subject?.pos === 'NOUN' && /[^su]s$/.test(lower))
    ? 'were'
    : 'was';
}
