import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { sentences } from '../../matching/sentences.js';
import { advice, spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

const MODALS = new Set(['can', 'could', 'will', 'would', 'must', 'should', 'may', 'might']);
const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'had', ...MODALS]);
const STATES = new Set(['is', 'are', 'was', 'were', 'has']);
/** What makes a subject of the clause before a verb: `What it was is unknown`. */
const FREE_RELATIVES = new Set(
  'what who where how all one thing that which whatever why when whom there'.split(' '),
);
const FREE_REACH = 9;
const SUBJECTS = new Set(['we', 'they', 'i', 'he', 'she']);
const OBJECTS = new Set(['we', 'they', 'he', 'she', 'us', 'him', 'them']);
const ARTICLES = new Set(['the', 'a', 'an']);
/** Past forms that are no base form, no noun and no participle: nothing that may follow `to`. */
const PASTS = new Set('was were is are had went came took gave saw did has wrote began knew'.split(' '));

type Test = (tokens: readonly Token[], at: number) => number;

/** `it is can not`: two finite auxiliaries, the first of which has no clause of its own as its subject. */
const doubledAuxiliary: Test = (tokens, at) => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.pos !== 'AUX' || second?.pos !== 'AUX' || !FINITE.has(first.lower)) return -1;
  if (first.lower === second.lower) return -1;
  if (MODALS.has(second.lower)) return at + 2;
  const before = tokens.slice(Math.max(0, at - FREE_REACH), at);
  return STATES.has(second.lower) && !before.some(({ lower }) => FREE_RELATIVES.has(lower)) ? at + 2 : -1;
};

/** `We attackers killed seven`: a subject pronoun before another subject and its past tense. */
const doubledSubject: Test = (tokens, at) => {
  const [pronoun, noun, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!pronoun || !SUBJECTS.has(pronoun.lower) || /^(?:US|[a-z])$/u.test(pronoun.text)) return -1;
  if (noun?.pos !== 'NOUN' || !/^\p{Ll}+s$/u.test(noun.text) || verb?.pos !== 'VERB') return -1;
  return /(?:ed|[^s]s)$/u.test(verb.lower) ? at + 3 : -1;
};

/** `We are being reconstruction`. */
const nounAfterBeing: Test = (tokens, at) => {
  const [be, being, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (be?.pos !== 'AUX' || be.lemma !== 'be' || being?.lower !== 'being' || noun?.pos !== 'NOUN') return -1;
  return /(?:tion|ment|ness|ity|ance|ence)s?$/u.test(noun.lower) ? at + 3 : -1;
};

/** `If there dissolution had`. */
const nounAfterThere: Test = (tokens, at) => {
  const [there, noun, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (there?.lower !== 'there' || noun?.pos !== 'NOUN' || tokens[at - 1]?.lower !== 'if') return -1;
  return verb && FINITE.has(verb.lower) ? at + 3 : -1;
};

/** `deemed to dangerous,`: an adjective where a verb or a noun has to follow. */
const adjectiveAfterTo: Test = (tokens, at) => {
  const [verb, to, adjective, mark] = tokens.slice(at, at + 4);
  if (verb?.pos !== 'VERB' || to?.lower !== 'to' || adjective?.pos !== 'ADJ') return -1;
  if (!/^(?:deem|judge|consider|suppose|seem|appear|refuse|continue|try|want)$/u.test(verb.lemma)) return -1;
  return mark && /^[.,;:]$/u.test(mark.text) ? at + 3 : -1;
};

/** `the would eliminate`, `an is`, `the they`. */
const verbAfterArticle: Test = (tokens, at) => {
  const [article, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!article || !ARTICLES.has(article.lower) || !verb || !/^\p{Ll}/u.test(verb.text)) return -1;
  if (article.text === 'A' && at > 0) return -1;
  if (!next || next.pos === 'PUNCT') return -1;
  if (verb.pos === 'PRON' && OBJECTS.has(verb.lower)) return ['AUX', 'VERB'].includes(next.pos) ? at + 2 : -1;
  return FINITE.has(verb.lower) && verb.pos === 'AUX' ? at + 2 : -1;
};

/** `to went`. */
const pastAfterTo: Test = (tokens, at) => {
  const [to, verb] = [tokens[at], tokens[at + 1]];
  return to?.lower === 'to' && to.pos === 'PART' && verb && PASTS.has(verb.lower) ? at + 2 : -1;
};

const TESTS: readonly Test[] = [
  doubledAuxiliary,
  doubledSubject,
  nounAfterBeing,
  nounAfterThere,
  adjectiveAfterTo,
  verbAfterArticle,
  pastAfterTo,
];

/** Words that no English clause has side by side, as older machines leave them: `it is can not refuse`. */
export function* brokenClauses(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'broken-clause'>>,
): Generator<Detection> {
  for (const tokens of sentences(document)) {
    for (const index of tokens.keys()) {
      const end = Math.max(...TESTS.map((test) => test(tokens, index)));
      if (end < 0) continue;
      const words = textOf(document, tokens, index, end);
      const what = 'Rewrite the clause from the original; no wording of these words is sure to be right.';
      yield advice(rule.id, 'broken-clause', spanOf(tokens, index, end), what, { words });
    }
  }
}
