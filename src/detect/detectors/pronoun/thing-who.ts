import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { sentences } from '../../matching/sentences.js';
import type { ThingWhoParams } from './params.js';

/** Words before a noun among which a preposition shows that the pronoun may belong to a noun before it. */
const REACH = 5;
const PREPOSITIONS = new Set(['of', 'in', 'from', 'for', 'on', 'at', 'behind', 'to', 'by', 'with', 'and']);

/** `the film who`: French has one relative pronoun for people and things. */
export function* thingsWho(document: AlignedDocument, rule: Rule<ThingWhoParams>): Generator<Detection> {
  const things = new Set(rule.params.things);
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      const noun = tokens[index - 1];
      if (token.lower !== 'who' || noun?.pos !== 'NOUN') continue;
      if (!things.has(noun.lower) && !things.has(noun.lemma)) continue;
      if (
        tokens.slice(Math.max(0, index - 1 - REACH), index - 1).some(({ lower }) => PREPOSITIONS.has(lower))
      )
        continue;
      yield {
        ruleId: rule.id,
        messageId: 'who',
        data: { noun: noun.text },
        span: token.span,
        evidence: [],
        suggestion: { text: 'that', safe: false, replaces: true },
      };
    }
  }
}
