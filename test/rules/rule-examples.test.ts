import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../src/core/marked-text.js';
import { flagged } from '../helpers/detector-cases.js';
import { frenchPack } from '../helpers/rule-pack.js';

describe.each(frenchPack.rules)('$id', (rule) => {
  it.each(rule.examples.flag)('flags: %s', (marked) => {
    expect(flagged(parseMarked(marked).text, [rule])).toBe(marked);
  });

  it.each(rule.examples.pass)('leaves alone: %s', (text) => {
    expect(flagged(text, [rule])).toBe(text);
  });
});
