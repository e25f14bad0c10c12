import type { Vocabulary } from '../matching/vocabulary.js';

/** What capitals write without an accent: `Etat`. */
const ACCENTED: Readonly<Record<string, string>> = { e: 'éèê', a: 'àâ', i: 'î', o: 'ô', u: 'û', c: 'ç' };

const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words of which the word list lacks some. */
const FUNCTION_WORDS = listed(`
  a à y le la les l un une des du de d au aux en et ou où ce cet cette ces ça il elle on ils elles je tu nous vous qui que
  qu quoi dont si ne n se s son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos par pour sur sous avec sans chez
  entre vers dans mais donc or ni car t lui moi toi là ci même mêmes
`);

const WITH_APOSTROPHE = /^(?:aujourd['’]hui|quelqu['’]une?s?|presqu['’]îles?|grand['’]chose)$/u;

/** Whether a word of French is a common word: as it is, part by part, or with the accent that its capital lacks. */
export function isCommonFrench(text: string, vocabulary: Vocabulary): boolean {
  const lower = text.toLowerCase();
  if (WITH_APOSTROPHE.test(lower)) return true;
  const parts = lower.split(/[-‐‑]/u).filter((part) => part !== '');
  if (parts.length > 1) return parts.every((part) => isCommonFrench(part, vocabulary));
  if (FUNCTION_WORDS.has(lower) || vocabulary.isFrench(lower)) return true;
  return Array.from(ACCENTED[lower[0] ?? ''] ?? '').some((letter) =>
    vocabulary.isFrench(letter + lower.slice(1)),
  );
}
