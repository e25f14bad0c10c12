import type { QuotationStyle } from '../core/segment.js';

/** What a mark does where it stands. `either`: opens when nothing is open, else closes. */
type Role = 'open' | 'close' | 'either';

export interface QuotationMark {
  readonly mark: string;
  readonly at: number;
  readonly style: QuotationStyle;
  readonly role: Role;
  /** Single marks close only single ones, double marks only double ones. */
  readonly family: 'double' | 'single';
}

const MARKS = /["“”„«»‹›‘’']/g;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OPENING_CONTEXT = /[\s([{“«„‹‘"'—–-]/;

/** Contractions that begin with an apostrophe. */
const LEADING_APOSTROPHE = /^['’‘](?:\d0s|tis|twas|em|cause|til|n|bout|round)(?![\p{L}\p{N}])/iu;

/** The quotation marks of a paragraph, in order; apostrophes, primes and inches are left out. */
export function findMarks(text: string, start: number, end: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  const paragraph = text.slice(start, end);
  const lastSingle = lastClosingSingle(paragraph);
  for (const { 0: mark, index } of paragraph.matchAll(MARKS)) {
    const found = readMark(paragraph, mark, index, lastSingle);
    if (found) marks.push({ mark, at: start + index, ...found });
  }
  return marks;
}

type Reading = Pick<QuotationMark, 'style' | 'role' | 'family'>;

function readMark(text: string, mark: string, at: number, lastSingle: number): Reading | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  switch (mark) {
    case '“':
      return { style: 'curly', family: 'double', role: isClosingContext(text, at) ? 'close' : 'open' };
    case '„':
      return { style: 'curly', family: 'double', role: 'open' };
    case '”':
      return { style: 'curly', family: 'double', role: 'close' };
    case '«':
    case '‹':
      return { style: 'guillemets', family: mark === '«' ? 'double' : 'single', role: 'open' };
    case '»':
    case '›':
      return { style: 'guillemets', family: mark === '»' ? 'double' : 'single', role: 'close' };
    case '"':
      return { style: 'straight', family: 'double', role: straightRole(before, after) };
    default:
      return singleMark(text, mark, at, lastSingle);
  }
}

/** `“` written where a closing mark belongs: `Thatcher “, he said`, `„so“`. */
function isClosingContext(text: string, at: number): boolean {
  return at > 0 && /^(?:[,;:!?)\]]|\.(?!\.)|\s*$)/.test(text.slice(at + 1, at + 3));
}

function straightRole(before: string, after: string): Role {
  const opens = before === '' || OPENING_CONTEXT.test(before);
  const closes = after === '' || !LETTER_OR_DIGIT.test(after);
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return 'either';
}

/** Single marks are quotation marks only where they cannot be apostrophes and another one closes them. */
function singleMark(text: string, mark: string, at: number, lastSingle: number): Reading | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const isWordBefore = LETTER_OR_DIGIT.test(before);
  if (isWordBefore && LETTER_OR_DIGIT.test(after)) return undefined;
  const reading = { style: 'single', family: 'single' } as const;
  const isFree = before === '' || OPENING_CONTEXT.test(before);
  if (mark !== '’' && isFree && LETTER_OR_DIGIT.test(after)) {
    if (LEADING_APOSTROPHE.test(text.slice(at, at + 8)) || lastSingle <= at) return undefined;
    return { ...reading, role: 'open' };
  }
  if (mark === '‘' || !isClosingSingle(text, at)) return undefined;
  const mayBePossessive = /s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  return mayBePossessive && lastSingle > at ? undefined : { ...reading, role: 'close' };
}

/** Offset of the last single mark that could close a quotation, -1 when there is none. */
function lastClosingSingle(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if ((character === '’' || character === "'") && isClosingSingle(text, at)) return at;
  }
  return -1;
}

function isClosingSingle(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before !== '' && !/\s/.test(before) && !LETTER_OR_DIGIT.test(text.charAt(at + 1));
}
