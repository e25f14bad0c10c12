import { markSpans, parseMarked } from '../core/marked-text.js';
import type { Rule, RulePack } from '../core/rule.js';
import { detect } from '../detect/index.js';
import { alignAlone } from './development/align.js';

/** An example on which a rule does something else than its author says. */
export interface BrokenExample {
  readonly ruleId: string;
  /** As the author marked it. */
  readonly expected: string;
  /** As the rule flags it. */
  readonly actual: string;
}

/** Runs every example of the given rules, each rule by itself, without any translation. */
export function brokenExamples(rules: readonly Rule[], pack: RulePack): BrokenExample[] {
  return rules.flatMap((rule) => {
    const alone = { ...pack, rules: [rule] };
    return [...rule.examples.flag, ...rule.examples.pass].flatMap((expected) => {
      const { text } = parseMarked(expected);
      const spans = detect(alignAlone({ path: 'example', text }), alone).map(({ span }) => span);
      const actual = markSpans(text, spans);
      return actual === expected ? [] : [{ ruleId: rule.id, expected, actual }];
    });
  });
}
