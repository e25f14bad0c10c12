import type { Vocabulary } from '../../matching/vocabulary.js';
import type { Word } from '../../original/words.js';
import { isAcronym, type Name } from './names.js';

/** Words with a capital that French writes without one. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|Christmas|Easter|God|English|Mr|Mrs|Ms|Messrs|Dr|St)$/u;

/** Whether a word of the copy looks like a name by itself. */
export function isCopyName({ text, opens }: Word, vocabulary: Vocabulary): boolean {
  if (CALENDAR.test(text)) return false;
  return /^\p{Lu}/u.test(text) && text.length > 1 && !(opens && vocabulary.isEnglish(text.toLowerCase()));
}

/** Whether a word of the copy can be what became of a name. */
export function canBe(word: Word, name: Name, vocabulary: Vocabulary): boolean {
  const { text, opens } = word;
  const lower = text.toLowerCase();
  const isCapital = /^\p{Lu}/u.test(text);
  if (name.isAcronym) {
    const isShort = text.length <= name.text.length + 1 && /\p{Lu}/u.test(text);
    return isAcronym(text) || (isShort && !vocabulary.isEnglish(lower));
  }
  if (isAcronym(text)) return Math.abs(text.length - name.text.length) <= 2;
  return (isCapital && !opens) || !vocabulary.isKnown(lower);
}
