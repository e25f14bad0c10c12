import type { Encoding, Notice } from '../core/document.js';

/** Decoded text and how it was decoded. The byte-order mark is not part of the text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly notices: readonly Notice[];
}

const BYTE_ORDER_MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * What Windows-1252 has at 0x80 to 0x9F, the only bytes in which it differs from Latin-1.
 * Source: WHATWG Encoding Standard, index windows-1252. Kept here because some releases of Node
 * decode these bytes as Latin-1.
 */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Decodes UTF-8, UTF-16 with a byte-order mark and, as a last resort, Windows-1252.
 *
 * Line ends and spaces are kept as they are. Bytes that are mostly valid UTF-8 are decoded as UTF-8 with
 * U+FFFD for the others. Lone surrogates become U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  const body = mark ? bytes.subarray(mark.bytes.length) : bytes;
  if (mark && mark.encoding !== 'utf-8') {
    return { text: decodeAs(mark.encoding, body).toWellFormed(), encoding: mark.encoding, notices: [] };
  }
  const text = decodeAs('utf-8', body);
  const invalid = count(text, /\ufffd/g) - countReplacementBytes(body);
  if (invalid <= 0) return { text, encoding: 'utf-8', notices: [] };
  const valid = count(text, /[^\0-\u007f\ufffd]/gu);
  if (mark || valid > invalid) {
    return { text, encoding: 'utf-8', notices: [invalidNotice(invalid)] };
  }
  return { text: decodeWindows1252(body), encoding: 'windows-1252', notices: [LAST_RESORT] };
}

const LAST_RESORT: Notice = {
  code: 'decoded-as-windows-1252',
  message:
    'The file is not valid UTF-8; it was read as Windows-1252, so check that accented letters look right.',
};

function invalidNotice(invalid: number): Notice {
  return {
    code: 'invalid-utf-8',
    message: `The file is UTF-8 with ${invalid} invalid ${invalid === 1 ? 'sequence' : 'sequences'}, shown as U+FFFD.`,
  };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (character) =>
    WINDOWS_1252_HIGH.charAt(character.charCodeAt(0) - 0x80),
  );
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** How often the bytes hold a U+FFFD that somebody else has written, properly encoded. */
function countReplacementBytes(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = 0;
  for (let at = buffer.indexOf('\ufffd'); at >= 0; at = buffer.indexOf('\ufffd', at + 3)) found++;
  return found;
}
