import { readFileSync } from 'node:fs';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { distance } from 'fastest-levenshtein';
import { foldWord } from '../words.js';

/** The French word's stem, or the form itself, → the stems of English words that it becomes. */
type Translations = ReadonlyMap<string, ReadonlySet<string>>;

let loaded: Translations | undefined;

function translations(): Translations {
  if (loaded) return loaded;
  const made = new Map<string, Set<string>>();
  const text = readFileSync(new URL('./french-english.txt', import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    const [french = '', english] = line.split(':');
    if (line.startsWith('#') || english === undefined) continue;
    const stems = english.trim().split(' ').map(stemEnglish);
    for (const form of french.split(' ')) {
      for (const key of new Set([foldWord(form), stemFrench(form)])) {
        const known = made.get(key) ?? new Set<string>();
        for (const stem of stems) known.add(stem);
        made.set(key, known);
      }
    }
  }
  return (loaded = made);
}

const stems = new Map<string, string>();

/** The stem of an English word: lower case, without accents. */
function stemEnglish(word: string): string {
  const key = `en ${word}`;
  let stem = stems.get(key);
  if (stem === undefined) stems.set(key, (stem = englishStem(foldWord(word))));
  return stem;
}

function stemFrench(word: string): string {
  const key = `fr ${word}`;
  let stem = stems.get(key);
  if (stem === undefined) stems.set(key, (stem = foldWord(frenchStem(word.toLowerCase()))));
  return stem;
}

/** Letters that a word and its cognate begin with alike, at the least. */
const ALIKE = 4;

/** Part of the letters in which short cognates may differ. */
const DIFFERENT = 0.35;

/** Whether two words look alike enough to be one in both languages: `gouverneur` and `governor`. */
function areCognates(french: string, english: string): boolean {
  if (french === english) return true;
  if (french.length < ALIKE || english.length < ALIKE) return false;
  if (french.slice(0, ALIKE) === english.slice(0, ALIKE)) return true;
  if (!english.startsWith(french.slice(0, 1)) && french.slice(1, 4) !== english.slice(0, 3)) return false;
  return distance(french, english) <= DIFFERENT * Math.max(french.length, english.length);
}

/** Whether the lexicon has a French word. */
export function isListed(french: string): boolean {
  const known = translations();
  return known.has(foldWord(french)) || known.has(stemFrench(french));
}

let listedEnglish: ReadonlySet<string> | undefined;

/** Whether the lexicon has an English word. */
export function isEnglishListed(english: string): boolean {
  listedEnglish ??= new Set([...translations().values()].flatMap((stems) => [...stems]));
  return listedEnglish.has(stemEnglish(english));
}

/** Whether an English word may stand for a French one: as the lexicon has it, or because they look alike. */
export function mayTranslate(french: string, english: string): boolean {
  const known = translations();
  const folded = foldWord(french);
  const stem = stemEnglish(english);
  if (known.get(folded)?.has(stem) === true || known.get(stemFrench(french))?.has(stem) === true) return true;
  return areCognates(folded, foldWord(english));
}
