import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../src/core/marked-text.js';
import { sliceSpan } from '../../src/core/span.js';
import { detect } from '../../src/detect/index.js';
import { alignText } from '../helpers/align-text.js';
import { echoed, flagged } from '../helpers/detector-cases.js';
import { disagreeing } from '../helpers/disagreeing.js';
import { frenchPack } from '../helpers/rule-pack.js';

/** Rules about what models make of a sentence: their examples come with models that copy everything, or disagree. */
const READERS: Readonly<Record<string, typeof echoed>> = {
  'fr/untranslated/unknown-word': echoed,
  'fr/meaning/models-disagree': disagreeing,
};

describe.each(frenchPack.rules)('$id', (rule) => {
  const read = READERS[rule.id];

  it.each(rule.examples.flag)('flags: %s', (marked) => {
    expect(flagged(parseMarked(marked).text, [rule], read)).toBe(marked);
  });

  it.each(rule.examples.pass)('leaves alone: %s', (text) => {
    expect(flagged(text, [rule], read)).toBe(text);
  });
});

describe('the suggestions for the examples', () => {
  const suggestions = frenchPack.rules.flatMap((rule) =>
    rule.examples.flag.flatMap((marked) => {
      const { text } = parseMarked(marked);
      const document = READERS[rule.id]?.(text) ?? alignText(text);
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
