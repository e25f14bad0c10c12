import { copyOf, type RuleExample } from '../core/example.js';
import { markSpans, parseMarked } from '../core/marked-text.js';
import type { Rule, RulePack } from '../core/rule.js';
import { detect } from '../detect/index.js';
import type { AlignedDocument } from '../core/aligned-document.js';
import { alignAlone, alignPieces } from './development/align.js';

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
    return [...rule.examples.flag, ...rule.examples.pass].flatMap((example) => {
      const document = readExample(example, pack.sourceLanguage);
      const expected = copyOf(example);
      const spans = detect(document, alone).map(({ span }) => span);
      const actual = markSpans(document.document.text, spans);
      return actual === expected ? [] : [{ ruleId: rule.id, expected, actual }];
    });
  });
}

/** The text of an example, without its marks, ready for detection; with its original where it has one. */
export function readExample(example: RuleExample, sourceLanguage: string): AlignedDocument {
  const path = 'example';
  if (typeof example === 'string') return alignAlone({ path, text: parseMarked(example).text });
  const pieces = example.copy.map((copy, index) => ({
    original: example.original[index] ?? '',
    copy: parseMarked(copy).text,
  }));
  return alignPieces(path, pieces, sourceLanguage);
}
