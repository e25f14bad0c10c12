import { describe, expect, it } from 'vitest';
import { decode } from './decode.js';

describe('decode', () => {
  it('keeps line ends, spaces and everything else of UTF-8, without its byte-order mark', () => {
    const text = 'Zémon\r\nand\u00a0\u2009so on\r\ufeff';
    expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', notices: [] });
    expect(decode(Buffer.from(`\ufeff${text}`)).text).toBe(text);
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    const bytes = Buffer.from('\ufeffcafé 😀', 'utf16le');
    expect(decode(bytes)).toMatchObject({ text: 'café 😀', encoding: 'utf-16le' });
    expect(decode(Buffer.from(bytes).swap16())).toMatchObject({ text: 'café 😀', encoding: 'utf-16be' });
  });

  it('turns lone surrogates into replacement characters', () => {
    expect(decode(Buffer.from('\ufeffa\ud800b', 'utf16le')).text).toBe('a\ufffdb');
  });

  it('falls back to Windows-1252 and says so', () => {
    const bytes = Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80]);
    const { text, encoding, notices } = decode(bytes);
    expect(text).toBe('“café” €');
    expect(encoding).toBe('windows-1252');
    expect(notices.map(({ code }) => code)).toEqual(['decoded-as-windows-1252']);
  });

  it('stays with UTF-8 when only a few bytes are invalid', () => {
    const bytes = Buffer.concat([Buffer.from('café, élan, été '), Buffer.from([0xe9])]);
    const { text, encoding, notices } = decode(bytes);
    expect(text).toBe('café, élan, été \ufffd');
    expect(encoding).toBe('utf-8');
    expect(notices.map(({ code }) => code)).toEqual(['invalid-utf-8']);
  });

  it('does not blame the encoding for replacement characters that were written out', () => {
    expect(decode(Buffer.from('caf\ufffd')).notices).toEqual([]);
  });
});
