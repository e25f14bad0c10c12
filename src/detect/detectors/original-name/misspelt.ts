import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { foldWord } from '../../original/words.js';
import { isSure, type ArticleNames } from './article-names.js';
import type { Misspelling } from './misspellings.js';
import { originalEvidence } from './evidence.js';

/** Probability that another spelling is wrong, by what speaks for and against it. */
const CONFIDENCE = {
  /** Letters with a mark went wrong, or the capital, or letters of a listed organisation. */
  sure: 0.97,
  /** The copy has the right form elsewhere, or a list of names has it. */
  attested: 0.93,
  /** Several names of the article lost letters for sure; one did. */
  amongOthers: 0.92,
  besideAnother: 0.88,
  faithful: 0.8,
  plain: 0.55,
  /** The copy writes it so throughout. */
  consistent: 0.4,
  /** A difference that inflection, derivation or another way to spell makes. */
  variant: 0.2,
} as const;

/** Names that are in the copy with some letters wrong. */
export function* misspeltNames(names: ArticleNames, rule: Rule): Generator<Detection> {
  for (const { pair, misspelt } of names.beads) {
    for (const misspelling of misspelt) {
      const { name, word, form } = misspelling;
      if (form === word.text) continue;
      yield {
        ruleId: rule.id,
        messageId: 'misspelt',
        data: { words: word.text, name: name.text, suggestion: form },
        span: word.span,
        evidence: [originalEvidence(pair, name)],
        suggestion: { text: form, safe: false, replaces: true },
        expected: [],
        confidence: confidenceOf(misspelling, names),
      };
    }
  }
}

function confidenceOf(misspelling: Misspelling, names: ArticleNames): number {
  const { name, word, form } = misspelling;
  if (isSure(misspelling, names.listed.vocabulary)) return CONFIDENCE.sure;
  if (isVariant(misspelling, names)) return names.sure > 1 ? CONFIDENCE.consistent : CONFIDENCE.variant;
  if (names.listed.isOrganisation(name.text) && !names.listed.isOrganisation(word.text))
    return CONFIDENCE.sure;
  const isAttested = names.inCopy(form) > 0;
  if (isAttested && !names.listed.isKnownName(word.text)) return CONFIDENCE.attested;
  if (names.sure > 0) return names.sure > 1 ? CONFIDENCE.amongOthers : CONFIDENCE.besideAnother;
  if (names.inCopy(word.text) > 1 || name.isAcronym) return CONFIDENCE.consistent;
  if (names.inSource(name.text) > 1) return CONFIDENCE.attested;
  return names.isFaithful ? CONFIDENCE.faithful : CONFIDENCE.plain;
}

/** What derivation adds to a name in English, and what French ends it in instead. */
const DERIVED = /(?:i?ans?|n|ese|ers?|ish|i)$/u;
const ENDING = /(?:[aeiouyhs]{1,2})$/u;

/** Whether a difference may have another reason than lost letters. */
function isVariant({ name, word, likeness }: Misspelling, names: ArticleNames): boolean {
  const [a, b] = [foldWord(name.text), word.folded];
  if (name.isAcronym) return names.inSource(word.text) > 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isWord = names.listed.vocabulary.isEnglish(word.text.toLowerCase()) && likeness.cost > 0;
  return (
    isWord ||
    names.inSource(word.text) > 0 ||
    names.listed.isEnglishName(word.text) ||
    names.listed.isNationality(word.text) ||
    long.startsWith(short) ||
    a.replace(ENDING, '') === b.replace(ENDING, '') ||
    a.replace(ENDING, '') === b.replace(DERIVED, '') ||
    (undoubled(a) === undoubled(b) && (ODD.test(a) || !ODD.test(b)))
  );
}

/** Double letters that hardly any name has: `yy`, or a consonant doubled before another. */
const ODD = /(?:aa|ii|uu|yy|hh|jj|vv|ww|([b-df-hj-np-rt-xz])\1[b-df-hj-km-qs-xz])/u;

function undoubled(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}
