import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { YamlFile } from './yaml-file.js';

const schema = z.strictObject({ out: z.string(), limits: z.strictObject({ bytes: z.number() }).optional() });
const read = (text: string) => new YamlFile('a.yaml', text, 'configuration', 'Mend it.').read(schema);

describe('YamlFile', () => {
  it('reads what fits', () => {
    expect(read('out: x\nlimits:\n  bytes: 3\n')).toEqual({ out: 'x', limits: { bytes: 3 } });
  });

  it('reads JSON too', () => {
    expect(read('{"out": "x"}')).toEqual({ out: 'x' });
  });

  it.each([
    ['a wrong type', 'out: x\nlimits:\n  bytes: many\n', /^a\.yaml:3:3: limits\.bytes: /],
    ['an unknown key', 'out: x\noops: 1\n', /^a\.yaml:2:1: .*oops/],
    ['a missing key', 'limits:\n  bytes: 1\n', /^a\.yaml:1:1: out: /],
    ['broken YAML', 'out: [x\n', /^a\.yaml:\d+:\d+: /],
    ['a list instead of a map', '- out\n', /^a\.yaml:1:1: /],
    ['nothing', '', /^a\.yaml:1:1: /],
  ])('points at %s', (_what, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('carries code and remedy', () => {
    expect(() => read('')).toThrow(
      expect.objectContaining({ code: 'configuration', remedy: 'Mend it.' }) as Error,
    );
  });
});
