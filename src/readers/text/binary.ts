/** First bytes of formats that hold text but are not plain text, or no text at all. */
const SIGNATURES: readonly { readonly format: string; readonly bytes: string }[] = [
  { format: 'a PDF document', bytes: '%PDF-' },
  { format: 'a ZIP archive or an office document', bytes: 'PK\x03\x04' },
  { format: 'an old office document', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { format: 'an RTF document', bytes: '{\\rtf' },
  { format: 'a PNG picture', bytes: '\x89PNG' },
  { format: 'a JPEG picture', bytes: '\xff\xd8\xff' },
  { format: 'a GIF picture', bytes: 'GIF8' },
  { format: 'a gzip archive', bytes: '\x1f\x8b\x08' },
  { format: 'a program', bytes: '\x7fELF' },
  { format: 'UTF-32 text', bytes: '\xff\xfe\x00\x00' },
  { format: 'UTF-32 text', bytes: '\x00\x00\xfe\xff' },
];

const LONGEST_SIGNATURE = Math.max(...SIGNATURES.map(({ bytes }) => bytes.length));

/** The format that the first bytes announce, for people, or undefined when they announce none. */
export function announcedFormat(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, LONGEST_SIGNATURE)).toString('latin1');
  return SIGNATURES.find((signature) => head.startsWith(signature.bytes))?.format;
}

/** Text has tabs, line ends and form feeds; other control characters are strays. */
// eslint-disable-next-line no-control-regex
const STRAY_CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/** Up to this many stray control characters are tolerated in a text of any length. */
const TOLERATED = 8;

/** Above this share of stray control characters, decoded bytes are no text (random bytes have 0.13). */
const BINARY_SHARE = 0.05;

/** Whether decoded bytes hold too many control characters to be text. A few strays are harmless. */
export function looksBinary(text: string): boolean {
  let strays = 0;
  for (const _ of text.matchAll(STRAY_CONTROLS)) strays++;
  return strays > TOLERATED && strays > BINARY_SHARE * text.length;
}
