import { insertAt, replaceSpan, spansOf, type Edit, type LinePair } from './edit.js';
import type { Random } from './random.js';

const FIGURES = /(?<![\p{L}\d.,:/#-])\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d/:]|[.,]\d)/gu;
const WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|million|billion)\b/gu;
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['million', 'billion'],
  ['billion', 'million'],
  ['two', 'five'],
  ['three', 'two'],
  ['four', 'three'],
  ['five', 'eight'],
  ['six', 'seven'],
  ['seven', 'three'],
  ['eight', 'six'],
  ['nine', 'four'],
  ['ten', 'six'],
  ['eleven', 'twelve'],
  ['twelve', 'ten'],
  ['fifteen', 'sixteen'],
  ['twenty', 'thirty'],
  ['thirty', 'twenty'],
  ['forty', 'fifty'],
  ['fifty', 'forty'],
]);
/** Nouns in the plural before which a number may stand. */
const COUNTABLE =
  /(?<=\b(?:of|by|with|from|against|to|for|in|between|among) )(?:people|men|women|children|days|weeks|months|years|countries|companies|members|[a-z]{3,}[^s\W]s)\b/gu;

/** Another number of the same kind: a figure changed, or the scale. */
function other(number: string, random: Random): string {
  const word = OTHER_WORDS.get(number);
  if (word !== undefined) return word;
  const places = spansOf(number, /\d/gu).map(({ start }) => start);
  const place = random.pick(places) ?? 0;
  const digit = Number(number[place]);
  const changed = (digit + random.integer(1, 8)) % 10;
  const figure = place === 0 && changed === 0 && number.length > 1 ? 9 - digit || 5 : changed;
  return `${number.slice(0, place)}${figure}${number.slice(place + 1)}`;
}

export function changeNumber({ copy }: LinePair, random: Random): Edit | undefined {
  const span = random.pick([...spansOf(copy, FIGURES), ...spansOf(copy, WORDS)]);
  if (!span) return undefined;
  const number = copy.slice(span.start, span.end);
  const wrong = other(number, random);
  return { ...replaceSpan(copy, span, wrong), note: `${number} → ${wrong}` };
}

export function dropNumber({ copy }: LinePair, random: Random): Edit | undefined {
  const span = random.pick(
    spansOf(copy, new RegExp(`[$€£]?${FIGURES.source}(?:%| percent| per cent)?`, 'gu')),
  );
  if (!span) return undefined;
  return { ...replaceSpan(copy, span, ''), note: copy.slice(span.start, span.end) };
}

export function addNumber({ copy }: LinePair, random: Random): Edit | undefined {
  const span = random.pick(spansOf(copy, COUNTABLE));
  if (!span) return undefined;
  const number = String(random.integer(13, 97));
  return { ...insertAt(copy, span.start, number), note: number };
}
