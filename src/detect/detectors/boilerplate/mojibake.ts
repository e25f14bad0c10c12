import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';

/** Where Windows-1252 differs from Latin-1: the characters of its bytes from 0x80 on, `\0` where it has none. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** What damaged French and English text consists of: Latin-1, the other letters of Windows-1252, and its marks. */
const PLAUSIBLE = /^[\u00a0-\u00ffŒœŠšŽžŸ€™…–—‘’‚“”„•‹›\u202f\u2009]$/u;

/** The start of a character that was read byte by byte. */
const LEADS = /[ÂÃÅâ]/gu;

/** The byte that a character is in Windows-1252, or in Latin-1 where that has none; -1 for ASCII, others and nothing. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x80 && code <= 0xff) return code;
  const at = character === '' || character === '\0' ? -1 : WINDOWS_1252.indexOf(character);
  return at < 0 ? -1 : 0x80 + at;
}

interface Repair {
  /** Code units that the damage takes. */
  readonly length: number;
  readonly text: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The character that the bytes from an offset on make in UTF-8, if it is a plausible one. */
function decodeAt(text: string, at: number): Repair | undefined {
  const lead = byteOf(text.charAt(at));
  const length = lead >= 0xe0 ? 3 : 2;
  const bytes = Array.from({ length }, (_none, index) => byteOf(text.charAt(at + index)));
  if (bytes.some((byte) => byte < 0x80)) return undefined;
  try {
    const character = decoder.decode(Uint8Array.from(bytes));
    return PLAUSIBLE.test(character) ? { length, text: character } : undefined;
  } catch {
    return undefined;
  }
}

/** Damage of which one byte was lost on the way: a space that did not break, or a byte that Windows-1252 lacks. */
function decodeLossy(text: string, at: number): Repair | undefined {
  const rest = text.slice(at, at + 3);
  if (/^â€(?:$|[\s.,;:!?)])/u.test(rest)) return { length: 2, text: '”' };
  if (/^Ã {2}/u.test(rest)) return { length: 2, text: 'à' };
  if (/^Ã (?:\p{Ll}|$)/u.test(rest)) return { length: 1, text: 'à' };
  if (/^Â [\p{L}\d;:!?»%€]/u.test(rest)) return { length: 1, text: '' };
  return undefined;
}

/** UTF-8 that was read as Windows-1252: `Ã©`, `â€™`. Neighbouring characters are flagged together. */
export function* mojibake({ document: { text } }: AlignedDocument, ruleId: string): Generator<Detection> {
  let open: { start: number; end: number; repaired: string } | undefined;
  for (const { index } of text.matchAll(LEADS)) {
    if (open && index < open.end) continue;
    const repair = decodeAt(text, index) ?? decodeLossy(text, index);
    if (!repair) continue;
    const end = index + repair.length;
    if (open?.end === index) {
      open = { start: open.start, end, repaired: open.repaired + repair.text };
      continue;
    }
    if (open) yield detectionOf(ruleId, open);
    open = { start: index, end, repaired: repair.text };
  }
  if (open) yield detectionOf(ruleId, open);
}

function detectionOf(
  ruleId: string,
  { start, end, repaired }: { start: number; end: number; repaired: string },
): Detection {
  return {
    ruleId,
    messageId: 'mojibake',
    data: { repaired: repaired === '' || repaired === '\u00a0' ? 'a space' : `“${repaired}”` },
    span: { start, end },
    evidence: [],
    suggestion: { text: repaired, safe: true, replaces: true },
  };
}
