import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { RulePack } from '../../src/core/rule.js';
import { detectorParamSchemas } from '../../src/detect/index.js';
import { findPatterns } from '../../src/detect/pattern.js';
import { loadRulePack } from '../../src/rules/index.js';
import { alignText } from '../helpers/align-text.js';

const FOLDER = new URL('../corpus/dev/', import.meta.url);

let pack: RulePack;
beforeAll(async () => {
  pack = await loadRulePack('fr', detectorParamSchemas);
});

/** Every regular expression in the parameters of a rule. */
function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(patternsIn);
}

it('finds with every pattern of the French rules what a search of every place finds', () => {
  const patterns = pack.rules.flatMap(({ params }) => patternsIn(params));
  expect(patterns.length).toBeGreaterThan(100);
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  const text = files
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n')
    .replace(/\n+/gu, ' ')
    .slice(0, 60_000);
  const document = { ...alignText('x'), paragraphs: [{ span: { start: 0, end: text.length } }] };
  const whole = { ...document, document: { ...document.document, text } } as never;
  for (const pattern of patterns) {
    if (!pattern.global) continue;
    const found = [...findPatterns(whole, [pattern])].map(({ span }) => [span.start, span.end]);
    const plain = [...text.matchAll(pattern)].map(({ index, 0: all }) => [index, index + all.length]);
    expect(found, String(pattern)).toEqual(plain);
  }
});
