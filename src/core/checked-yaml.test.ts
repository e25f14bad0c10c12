import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseCheckedYaml } from './checked-yaml.js';

const schema = z.strictObject({ out: z.string(), limits: z.strictObject({ bytes: z.number() }).optional() });
const parse = (text: string) => parseCheckedYaml(text, 'a.yaml', schema, 'configuration');

describe('parseCheckedYaml', () => {
  it('gives the value and where its parts stand', () => {
    const { value, position } = parse('out: x\nlimits:\n  bytes: 3\n');
    expect(value).toEqual({ out: 'x', limits: { bytes: 3 } });
    expect(position(['limits', 'bytes'])).toEqual({ line: 3, column: 3 });
  });

  it('reads JSON too', () => {
    expect(parse('{"out": "x"}').value).toEqual({ out: 'x' });
  });

  it.each([
    ['a wrong type', 'out: x\nlimits:\n  bytes: many\n', /^a\.yaml:3:3: limits\.bytes: /],
    ['an unknown key', 'out: x\noops: 1\n', /^a\.yaml:2:1: .*oops/],
    ['a missing key', 'limits:\n  bytes: 1\n', /^a\.yaml:1:1: out: /],
    ['broken YAML', 'out: [x\n', /^a\.yaml:\d+:\d+: /],
    ['a list instead of a map', '- out\n', /^a\.yaml:1:1: /],
  ])('points at %s', (_what, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
