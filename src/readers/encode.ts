import type { Encoding } from '../core/document.js';

/**
 * Encodes text as it was decoded.
 *
 * @param mark whether to begin with a byte-order mark
 * @returns undefined for Windows-1252, which is only ever a guess
 */
export function encode(text: string, encoding: Encoding, mark: boolean): Buffer | undefined {
  const whole = mark ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(whole, 'utf8');
    case 'utf-16le':
      return Buffer.from(whole, 'utf16le');
    case 'utf-16be':
      return Buffer.from(whole, 'utf16le').swap16();
    case 'windows-1252':
      return undefined;
  }
}
