/** Format characters that reorder or re-mark the text around them, by their Unicode abbreviation. */
const DIRECTION_MARKS: ReadonlyMap<string, string> = new Map([
  ['\u061C', 'ALM'],
  ['\u200E', 'LRM'],
  ['\u200F', 'RLM'],
  ['\u2028', 'LSEP'],
  ['\u2029', 'PSEP'],
  ['\u202A', 'LRE'],
  ['\u202B', 'RLE'],
  ['\u202C', 'PDF'],
  ['\u202D', 'LRO'],
  ['\u202E', 'RLO'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI'],
]);

/** C0 without tab and line feed, DEL, C1, and the marks above. */
const UNSEEN = new RegExp(
  `[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F${[...DIRECTION_MARKS.keys()].join('')}]`,
  'gu',
);

function symbol(character: string): string {
  const mark = DIRECTION_MARKS.get(character);
  if (mark !== undefined) return `⟦${mark}⟧`;
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`;
}

/**
 * Text in which nothing is hidden: control characters become their symbols of the block U+2400, directional
 * controls and C1 become labelled marks (`⟦RLO⟧`), lone surrogates become U+FFFD, every line end becomes a
 * line feed. Tabs and line feeds stay.
 */
export function visible(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNSEEN, symbol);
}

/** As `visible`, on one line: tabs and line feeds become symbols too. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\t/g, '␉').replace(/\n/g, '␊');
}
