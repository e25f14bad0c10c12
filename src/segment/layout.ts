import type { Paragraph } from '../core/segment.js';
import { AGENCIES, NOT_A_PLACE } from './languages/datelines.js';

/** Longest headlines, in UTF-16 code units: at the top, and between paragraphs. */
const LONGEST_HEADLINE = 160;
const LONGEST_CROSSHEAD = 100;

/** Longest footer with a date or a copyright line, in UTF-16 code units. */
const LONGEST_FOOTER = 160;

const DATE = String.raw`[\p{L}.]{3,10} \d{1,2}|\d{1,2} [\p{L}.]{3,10}`;
const YEAR = String.raw`(?:,? \d{4})?`;
const PLACE = String.raw`\p{Lu}[\p{L}.'’/ -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,20})?`;
const CAPITAL_PLACE = String.raw`\p{Lu}[\p{Lu}.'’/ -]{2,40}(?:, \p{Lu}[\p{L}. ]{1,20})?`;
const AGENCY = String.raw`\((?:${AGENCIES.join('|')})(?:[/ ]\p{L}+)?\)`;

/** `NEW DELHI, March 2 (AFP) —` */
const WITH_AGENCY = new RegExp(`^${PLACE}(?:, (?:${DATE})${YEAR})?,? ?${AGENCY}\\s*(?:[-–—]+\\s*|$)`, 'u');
/** `NEW DELHI — `, `PARIS, March 2 - ` */
const WITHOUT_AGENCY = new RegExp(`^(${CAPITAL_PLACE})(?:, (?:${DATE})${YEAR})?\\s+[-–—]{1,2}\\s+`, 'u');

/** A footer: nothing but a date, a place, an agency, a copyright line. */
const FOOTER = /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|©|\(c\) ?\d{4}|copyright\b)/iu;

/** Length of the dateline that a paragraph begins with, in UTF-16 code units; 0 when there is none. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST_FOOTER);
  if (paragraph.length <= LONGEST_FOOTER && FOOTER.test(head) && !/[.!?]["”»]?$/u.test(head))
    return paragraph.length;
  const match = WITH_AGENCY.exec(head);
  if (match) return match[0].length;
  const place = WITHOUT_AGENCY.exec(head);
  return place?.[1] !== undefined && !NOT_A_PLACE.has(place[1]) ? place[0].length : 0;
}

/**
 * Whether a paragraph that is one sentence is a headline (the first paragraph) or a crosshead (between others).
 * The last paragraph is neither: without a full stop it is copy that was cut off.
 */
export function isHeadline(text: string, paragraph: Paragraph, paragraphCount: number): boolean {
  if (paragraph.index === paragraphCount - 1 || /[\r\n]/.test(text)) return false;
  const isFirst = paragraph.index === 0;
  if (text.length > (isFirst ? LONGEST_HEADLINE : LONGEST_CROSSHEAD)) return false;
  if (/[!?]["”»’)]*$/u.test(text)) return isFirst && !/^["“«]/u.test(text);
  return !/[.,;:…–—-]["”»’)]*$/u.test(text);
}
