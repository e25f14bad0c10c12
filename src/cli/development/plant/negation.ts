import { insertAt, replaceSpan, spansOf, type Edit, type LinePair } from './edit.js';
import type { Random } from './random.js';

const FRENCH_NEGATION =
  /\b(?:ne|n['’]\p{L}+)\b.{1,60}?(?<!\p{L})(?:pas|jamais|rien|aucune?|personne|plus|ni)\b/iu;
const ANY_FRENCH_NEGATION =
  /(?<!\p{L})(?:ne|n['’]|pas|non|sans|aucune?|jamais|ni|rien|personne|moins|peu|guère|refus\p{L}*|nie\p{L}*|emp[êe]ch\p{L}*|(?:in|im|ir|d[ée]s|anti)\p{L}{4,})(?!\p{L})/iu;

/** Ways to take an English negation away, the surest first. */
const WAYS: readonly (readonly [RegExp, (match: string) => string])[] = [
  [/\b(?:can't|cannot|can not|can’t)\b/gu, () => 'can'],
  [/\b(?:won't|won’t)\b/gu, () => 'will'],
  [
    /\b(?:is|are|was|were|do|does|did|has|have|had|could|would|should|must)n['’]t\b/gu,
    (match) => match.slice(0, -3),
  ],
  [/\b(?:do|does|did) not (?=[a-z]+\b)/gu, () => ''],
  [/\b(?:not|never) (?!only\b)/gu, () => ''],
  [/\bnothing\b/gu, () => 'something'],
  [/\b(?:nobody|no one)\b/gu, () => 'everyone'],
  [/(?<=\b(?:is|are|was|were|has|have|had|with) )no(?= [a-z])/gu, () => 'a'],
  [/\bno longer\b/gu, () => 'still'],
];

const AUXILIARY =
  /(?<=\b(?:is|are|was|were|will|would|could|should|must|can|has|have|had) )(?=[a-z]{3,}\b)(?!not\b|never\b|no\b|been\b|be\b|to\b|only\b|also\b)/gu;
const ENGLISH_NEGATION =
  /\b(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|hardly|barely|unless|except|lack|fail\w*|refus\w*|den(?:y|ied|ies)|prevent\w*|avoid\w*|un\w{4,})\b|n['’]t\b/iu;

export function dropNegation({ original, copy }: LinePair, random: Random): Edit | undefined {
  if (!FRENCH_NEGATION.test(original)) return undefined;
  const places = WAYS.flatMap(([expression, instead]) =>
    spansOf(copy, expression).map((span) => ({ span, instead })),
  );
  const place = random.pick(places);
  if (!place) return undefined;
  const negation = copy.slice(place.span.start, place.span.end);
  const words = place.instead(negation);
  return { ...replaceSpan(copy, place.span, words), note: `${negation} → ${words}` };
}

export function addNegation({ original, copy }: LinePair, random: Random): Edit | undefined {
  if (ANY_FRENCH_NEGATION.test(original) || ENGLISH_NEGATION.test(copy)) return undefined;
  const span = random.pick(spansOf(copy, AUXILIARY));
  return span && { ...insertAt(copy, span.start, 'not'), note: 'not' };
}
