import { describe, expect, it } from 'vitest';
import type { AlignedDocument } from '../../src/core/aligned-document.js';
import { readExample } from '../../src/cli/rule-examples.js';
import { copyOf, describeExample, type RuleExample } from '../../src/core/example.js';
import { markSpans, parseMarked } from '../../src/core/marked-text.js';
import type { Rule } from '../../src/core/rule.js';
import { sliceSpan } from '../../src/core/span.js';
import { detect } from '../../src/detect/index.js';
import { echoed } from '../helpers/detector-cases.js';
import { disagreeing } from '../helpers/disagreeing.js';
import { frenchPack } from '../helpers/rule-pack.js';

/** Rules about what models make of a sentence: their examples come with models that copy everything, or disagree. */
const READERS: Readonly<Record<string, typeof echoed>> = {
  'fr/untranslated/unknown-word': echoed,
  'fr/meaning/models-disagree': disagreeing,
};

/** An example ready for detection. */
function read({ id }: Rule, example: RuleExample): AlignedDocument {
  return READERS[id]?.(parseMarked(copyOf(example)).text) ?? readExample(example, frenchPack.sourceLanguage);
}

/** What a rule, by itself, flags in an example. */
function flagged(rule: Rule, example: RuleExample): string {
  const document = read(rule, example);
  const detections = detect(document, { ...frenchPack, rules: [rule] });
  return markSpans(
    document.document.text,
    detections.map(({ span }) => span),
  );
}

const titled = (examples: readonly RuleExample[]) =>
  examples.map((example) => ({ example, title: describeExample(example) }));

describe.each(frenchPack.rules)('$id', (rule) => {
  it.each(titled(rule.examples.flag))('flags: $title', ({ example }) => {
    expect(flagged(rule, example)).toBe(copyOf(example));
  });

  it.each(titled(rule.examples.pass))('leaves alone: $title', ({ example }) => {
    expect(flagged(rule, example)).toBe(copyOf(example));
  });
});

describe('the suggestions for the examples', () => {
  const suggestions = frenchPack.rules.flatMap((rule) =>
    rule.examples.flag.flatMap((example) => {
      const document = read(rule, example);
      const { text } = document.document;
      return detect(document, { ...frenchPack, rules: [rule] }).flatMap(({ span, suggestion }) =>
        suggestion?.replaces
          ? [{ id: rule.id, text: suggestion.text, flagged: sliceSpan(text, suggestion.span ?? span) }]
          : [],
      );
    }),
  );

  it('never propose the flagged words again', () => {
    expect(suggestions.filter(({ text, flagged }) => text === flagged)).toEqual([]);
  });

  it('leave no slot open', () => {
    expect(suggestions.filter(({ text }) => /\{[A-Z]+\}|\(s\)/u.test(text))).toEqual([]);
  });
});
