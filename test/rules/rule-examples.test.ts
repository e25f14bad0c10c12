import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../src/core/marked-text.js';
import { flagged } from '../helpers/detector-cases.js';
import { frenchPack } from '../helpers/rule-pack.js';

/** Rules about words that models copied through: their examples come with a model that copies everything. */
const COPIED = new Set(['fr/untranslated/unknown-word']);

describe.each(frenchPack.rules)('$id', (rule) => {
  const echo = COPIED.has(rule.id);

  it.each(rule.examples.flag)('flags: %s', (marked) => {
    expect(flagged(parseMarked(marked).text, [rule], echo)).toBe(marked);
  });

  it.each(rule.examples.pass)('leaves alone: %s', (text) => {
    expect(flagged(text, [rule], echo)).toBe(text);
  });
});
