import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.js';
import { encode } from './encode.js';

describe('encode', () => {
  it('gives back the bytes that sound text was decoded from', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\ufeff')),
        fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const),
        (text, encoding) => {
          const bytes = encode(text, encoding, true);
          expect(decode(bytes!)).toMatchObject({ text, encoding });
        },
      ),
    );
  });

  it('does not write Windows-1252, which is a guess', () => {
    expect(encode('é', 'windows-1252', false)).toBeUndefined();
  });
});
