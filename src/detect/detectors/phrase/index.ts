import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { onceFor } from '../../../core/once-for.js';
import { ordersOf } from '../../matching/pattern.js';
import { PhraseIndex } from '../../matching/phrase-index.js';
import { compileContext, Surroundings, type Context } from './context.js';
import { phraseParams, type PhraseParams } from './params.js';
import { writeInstead } from './suggestion.js';

interface Entry {
  readonly rule: Rule<PhraseParams>;
  readonly context: Context;
}

/** The index of all phrase rules; built once for a rule pack. */
const indexOf = onceFor((rules: readonly Rule<PhraseParams>[]): PhraseIndex<Entry> => {
  const index = new PhraseIndex<Entry>();
  for (const rule of rules) {
    const entry = { rule, context: compileContext(rule.params) };
    for (const order of rule.params.phrases.flatMap(ordersOf)) index.add(order, entry);
  }
  return index;
});

/** Finds French press language rendered word for word: one rule an expression, thousands of them in one pass. */
export const phrase: Detector<PhraseParams> = {
  meta: {
    id: 'phrase',
    params: phraseParams,
    messages: { literal: '“{text}” is French “{french}” word for word; a desk writes “{instead}”.' },
  },
  *detect(document: AlignedDocument, rules: readonly Rule<PhraseParams>[]): Iterable<Detection> {
    const surroundings = new Surroundings(document);
    const ends = new Map<string, number>();
    for (const match of indexOf(rules).matches(document.tokens)) {
      const { rule, context } = match.entry;
      if (match.first < (ends.get(rule.id) ?? 0) || !surroundings.allows(context, match)) continue;
      ends.set(rule.id, match.end);
      const start = document.tokens[match.first]?.span.start ?? 0;
      const end = document.tokens[match.end - 1]?.span.end ?? start;
      const instead = writeInstead(rule.params.say, match, document);
      yield {
        ruleId: rule.id,
        messageId: 'literal',
        data: { text: document.document.text.slice(start, end), french: rule.french[0] ?? '', instead },
        span: { start, end },
        evidence: [{ kind: 'rule', ruleId: rule.id, french: rule.french }],
        suggestion: { text: instead, safe: rule.params.fix, replaces: true },
      };
    }
  },
};
