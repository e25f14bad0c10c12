import { replaceSpan, spansOf, type Edit, type LinePair } from './edit.js';
import type { Random } from './random.js';

const QUOTATION = /"[^"]{25,}"|“[^”]{25,}”/gu;
const FRENCH_QUOTATION = /"[^"]{25,}"|“[^”]{25,}”|«[^»]{25,}»/u;
const SAYS =
  /(?<=["”],? (?:says|said|adds|added|explains|explained|told|declared|concluded) (?:[a-z]+ )*)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu;
const PERSON = /(?<=\p{Ll} )\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{3,}(?=[\s,.])/gu;

export function dropQuotation({ original, copy }: LinePair, random: Random): Edit | undefined {
  if (!FRENCH_QUOTATION.test(original)) return undefined;
  const span = random.pick(spansOf(copy, QUOTATION));
  if (!span || copy.length - (span.end - span.start) < 15) return undefined;
  return { ...replaceSpan(copy, span, ''), note: copy.slice(span.start, span.end) };
}

export function swapSpeaker(pair: LinePair, random: Random, others: readonly LinePair[]): Edit | undefined {
  const span = random.pick(spansOf(pair.copy, SAYS));
  if (!span) return undefined;
  const name = pair.copy.slice(span.start, span.end);
  const wrong = random.pick(
    others
      .flatMap(({ copy }) => spansOf(copy, PERSON).map(({ start, end }) => copy.slice(start, end)))
      .filter((other) => !pair.original.includes(other) && !other.includes(name)),
  );
  return wrong === undefined
    ? undefined
    : { ...replaceSpan(pair.copy, span, wrong), note: `${name} → ${wrong}` };
}
