import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import { isQuoted } from '../../matching/quoted.js';
import { sentences } from '../../matching/sentences.js';
import { WordSequences } from '../../matching/word-sequences.js';
import type { ParamsOf } from './params.js';
import { replacement } from './replacement.js';
import { isParticiple, pastOf, pastOfBase, skipAdverbs, wasOrWere } from './verbs.js';

/** Confidence by what speaks for a report: an event and a source, an event, a source, a main clause alone. */
const CONFIDENCE = { both: 0.66, event: 0.5, source: 0.48, clause: 0.43 } as const;
/** Confidence of a state by what speaks for a report. */
const STATE_CONFIDENCE = { source: 0.5, subject: 0.45, clause: 0.42 } as const;

const SPEAKERS_OF_THEMSELVES = new Set(['i', 'we', 'you', 'it']);
/** Subjects of a judgement (`that would be wrong`), seldom of a report. */
const UNSURE_SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'it',
  'this',
  'that',
  'there',
  'which',
  'what',
  'who',
  'these',
]);
const PERSONS = new Set(['he', 'she', 'they', 'latter', 'others', 'men', 'man', 'woman']);
const INVERTED = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'the']);

const compile = onceFor((params: { sources: readonly string[]; conditions: readonly string[] }) => ({
  sources: new WordSequences(params.sources),
  conditions: new WordSequences(params.conditions),
}));

function has(tokens: readonly Token[], list: WordSequences): boolean {
  return tokens.some((_token, index) => list.endAt(tokens, index) >= 0);
}

/** `Had he known`, `Were they to come`. */
function isInvertedCondition(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, index) =>
      (lower === 'had' || lower === 'were') &&
      INVERTED.has(tokens[index + 1]?.lower ?? '') &&
      (index === 0 || tokens[index - 1]?.pos === 'PUNCT'),
  );
}

/** Sentences with `would` outside quotations and without a condition, with the places of `would` and whether they name a source. */
function* unconditional(
  document: AlignedDocument,
  { sources, conditions }: { sources: WordSequences; conditions: WordSequences },
): Generator<{ tokens: readonly Token[]; would: number; isSourced: boolean }> {
  for (const tokens of sentences(document)) {
    const woulds = tokens.flatMap(({ lower }, index) => (lower === 'would' ? [index] : []));
    if (woulds.length === 0 || has(tokens, conditions) || isInvertedCondition(tokens)) continue;
    const isSourced = has(tokens, sources);
    for (const would of woulds) {
      const token = tokens[would];
      if (token && !isQuoted(document, token.span.start)) yield { tokens, would, isSourced };
    }
  }
}

const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);
/** What makes the clause after it no statement of the paper's own. */
const SUBORDINATORS = new Set([
  'that',
  'so',
  'because',
  'when',
  'while',
  'as',
  'than',
  'which',
  'who',
  'where',
  'to',
  'if',
]);

/**
 * Whether `would` is the first finite verb of its sentence, relative clauses between commas left out: then it reports,
 * while after another verb (`he said it would`) it may be the future of the past.
 */
function isMainVerb(tokens: readonly Token[], would: number): boolean {
  let inRelative = false;
  for (let at = 0; at < would; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (token.text === ',') inRelative = false;
    else if (RELATIVES.has(token.lower) && at > 0) inRelative = true;
    if (inRelative) continue;
    if (token.pos === 'AUX' || SUBORDINATORS.has(token.lower)) return false;
    if (token.pos === 'VERB' && !isInPhrase(tokens, at)) return false;
  }
  return !inRelative;
}

/** Words between `whose` and its verb, at most. */
const WHOSE_REACH = 4;
const REPORTED = new Set(
  'said says told announced promised hoped believed thought feared added warned wanted predicted estimated'.split(
    ' ',
  ),
);

/** Whether `would` states something: in a main clause, after `who`, or in `whose health would`. */
function isStatement(tokens: readonly Token[], would: number): boolean {
  if (tokens.slice(0, would).some(({ lower }) => REPORTED.has(lower))) return false;
  if (tokens[would - 1]?.lower === 'who') return true;
  const near = tokens.slice(Math.max(0, would - WHOSE_REACH), would);
  return near.some(({ lower }) => lower === 'whose') || isMainVerb(tokens, would);
}

/** `would be, according to`: the source in an aside right after. */
function isAttributed(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb + 1]?.text === ',' && tokens[verb + 2]?.lower === 'according';
}

/** Participles in a noun phrase (`the wounded`, `aged 19`, `born in`, `according to`) are no finite verbs. */
function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.lower === 'according' || token.lower.endsWith('ing')) return true;
  return (
    isParticiple(token) && (at === 0 || tokens[at - 1]?.pos === 'PUNCT' || tokens[at - 1]?.pos === 'DET')
  );
}

/** `The attack would have killed 12`: the tense in which French gives what it has not confirmed. */
export function* reportedConditionals(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'conditional'>>,
): Generator<Detection> {
  const { events, pasts } = rule.params;
  const happened = new Set(events);
  for (const { tokens, would, isSourced } of unconditional(document, compile(rule.params))) {
    const have = skipAdverbs(tokens, would + 1);
    if (tokens[have]?.lower !== 'have' || SPEAKERS_OF_THEMSELVES.has(tokens[would - 1]?.lower ?? ''))
      continue;
    const first = skipAdverbs(tokens, have + 1);
    const isPassive = tokens[first]?.lower === 'been';
    const verb = tokens[isPassive ? skipAdverbs(tokens, first + 1) : first];
    const start = tokens[would]?.span.start;
    if (!isParticiple(verb) || start === undefined) continue;
    const isEvent = happened.has(verb.lemma);
    if (!isEvent && !isSourced && !isStatement(tokens, would)) continue;
    const text = isPassive
      ? `${wasOrWere(tokens[would - 1])} reportedly ${verb.lower}`
      : `reportedly ${pastOf(verb, pasts)}`;
    const confidence = confidenceOf(isEvent, isSourced);
    yield replacement(rule.id, 'conditional', { start, end: verb.span.end }, text, confidence);
  }
}

function confidenceOf(isEvent: boolean, isSourced: boolean): number {
  if (isEvent) return isSourced ? CONFIDENCE.both : CONFIDENCE.event;
  return isSourced ? CONFIDENCE.source : CONFIDENCE.clause;
}

/** `The suspect would be a man of 30, according to …`. */
export function* reportedStates(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'conditional-state'>>,
): Generator<Detection> {
  const subjects = new Set(rule.params.subjects);
  const states = new Set(rule.params.states);
  for (const { tokens, would, isSourced } of unconditional(document, compile(rule.params))) {
    const at = skipAdverbs(tokens, would + 1);
    const verb = tokens[at];
    const subject = tokens[would - 1];
    const start = tokens[would]?.span.start;
    if (!verb || !subject || start === undefined || !states.has(verb.lower)) continue;
    const isKnown = subjects.has(subject.lower) || subjects.has(subject.lemma);
    const isReported = isSourced && (isKnown || isAttributed(tokens, at));
    if (!isReported && (UNSURE_SUBJECTS.has(subject.lower) || !isStatement(tokens, would))) continue;
    const text =
      verb.lower === 'be'
        ? `${wasOrWere(subject)} reportedly`
        : `reportedly ${pastOfBase(verb.lower, rule.params.pasts)}`;
    const confidence = isSourced
      ? STATE_CONFIDENCE.source
      : STATE_CONFIDENCE[isKnown || PERSONS.has(subject.lower) ? 'subject' : 'clause'];
    yield replacement(rule.id, 'conditional', { start, end: verb.span.end }, text, confidence);
  }
}
