import type { Document } from '../../core/document.js';
import { quantity } from './wording.js';

/** One sentence on damage of transmission, or undefined when there is none. */
export function damageMessage(document: Document): string | undefined {
  const notice = document.notices.find(({ code }) => code === 'transmission-damage');
  if (notice) return notice.message;
  if (document.damage.length === 0) return undefined;
  return `The text was damaged on its way here, not by translation, in ${quantity(document.damage.length, 'place')}.`;
}

/** Every notice of a document as one sentence each; damage is always among them. */
export function noticeMessages(document: Document): string[] {
  const messages = document.notices
    .filter(({ code }) => code !== 'transmission-damage')
    .map(({ message }) => message);
  const damage = damageMessage(document);
  return damage === undefined ? messages : [...messages, damage];
}
