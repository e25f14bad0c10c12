import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { isQuoted } from '../../matching/quoted.js';
import { sentences } from '../../matching/sentences.js';
import { WordSequences } from '../../matching/word-sequences.js';
import type { ParamsOf } from './params.js';
import { isParticiple, pastOf, skipAdverbs, wasOrWere } from './verbs.js';

/** Confidence by what speaks for a report: an event and a source, an event, a source. */
const CONFIDENCE = { both: 0.66, event: 0.5, source: 0.4 } as const;

const SPEAKERS_OF_THEMSELVES = new Set(['i', 'we', 'you', 'who', 'it']);
const INVERTED = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'the']);

const compiled = new WeakMap<object, { sources: WordSequences; conditions: WordSequences }>();

function compile(params: { sources: readonly string[]; conditions: readonly string[] }) {
  let lists = compiled.get(params);
  if (!lists) {
    lists = {
      sources: new WordSequences(params.sources),
      conditions: new WordSequences(params.conditions),
    };
    compiled.set(params, lists);
  }
  return lists;
}

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
    if (!isEvent && !isSourced) continue;
    const text = isPassive
      ? `${wasOrWere(tokens[would - 1])} reportedly ${verb.lower}`
      : `reportedly ${pastOf(verb, pasts)}`;
    yield {
      ruleId: rule.id,
      messageId: 'conditional',
      data: { text },
      span: { start, end: verb.span.end },
      evidence: [],
      suggestion: { text, safe: false, replaces: true },
      confidence: isEvent ? (isSourced ? CONFIDENCE.both : CONFIDENCE.event) : CONFIDENCE.source,
    };
  }
}

/** `The suspect would be a man of 30, according to …`. */
export function* reportedStates(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'conditional-state'>>,
): Generator<Detection> {
  const subjects = new Set(rule.params.subjects);
  for (const { tokens, would, isSourced } of unconditional(document, compile(rule.params))) {
    const be = tokens[would + 1];
    const subject = tokens[would - 1];
    const start = tokens[would]?.span.start;
    if (be?.lower !== 'be' || !subject || start === undefined || !isSourced) continue;
    if (!subjects.has(subject.lower) && !subjects.has(subject.lemma)) continue;
    const text = `${wasOrWere(subject)} reportedly`;
    yield {
      ruleId: rule.id,
      messageId: 'conditional',
      data: { text },
      span: { start, end: be.span.end },
      evidence: [],
      suggestion: { text, safe: false, replaces: true },
    };
  }
}
