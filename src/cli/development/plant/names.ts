import { replaceSpan, spansOf, type Edit, type LinePair } from './edit.js';
import type { Random } from './random.js';

const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?=[\s,.;:'’])/gu;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Names that original and copy spell alike: no exonym, no translation. */
function sharedNames({ original, copy }: LinePair) {
  return spansOf(copy, NAME).filter(({ start, end }) => {
    const name = copy.slice(start, end);
    return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(original);
  });
}

function misspelt(name: string, random: Random): string {
  const at = random.integer(1, name.length - 2);
  const letter = LETTERS[random.integer(0, LETTERS.length - 1)] ?? 'x';
  const way = random.integer(0, 2);
  const wrong = [
    () => name.slice(0, at) + letter + name.slice(at + 1),
    () => name.slice(0, at) + name.slice(at + 1),
    () => name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
  ][way]?.();
  return wrong === undefined || wrong === name ? `${name.slice(0, -1)}z` : wrong;
}

export function misspellName(pair: LinePair, random: Random): Edit | undefined {
  const span = random.pick(sharedNames(pair));
  if (!span) return undefined;
  const name = pair.copy.slice(span.start, span.end);
  const wrong = misspelt(name, random);
  return { ...replaceSpan(pair.copy, span, wrong), note: `${name} → ${wrong}` };
}

export function swapName(pair: LinePair, random: Random, others: readonly LinePair[]): Edit | undefined {
  const span = random.pick(sharedNames(pair));
  if (!span) return undefined;
  const name = pair.copy.slice(span.start, span.end);
  const names = others
    .flatMap((other) => sharedNames(other).map(({ start, end }) => other.copy.slice(start, end)))
    .filter((other) => !pair.original.includes(other) && !pair.copy.includes(other));
  const wrong = random.pick(names);
  return wrong === undefined
    ? undefined
    : { ...replaceSpan(pair.copy, span, wrong), note: `${name} → ${wrong}` };
}

export function dropName(pair: LinePair, random: Random): Edit | undefined {
  const whole = spansOf(pair.copy, /(?<=[\p{Ll},] )(?:\p{Lu}\p{Ll}{3,} )*\p{Lu}\p{Ll}{3,}(?=[\s,.;:])/gu);
  const shared = sharedNames(pair);
  const span = random.pick(
    whole.filter(({ start, end }) => shared.some((s) => s.start >= start && s.end <= end)),
  );
  return span && { ...replaceSpan(pair.copy, span, ''), note: pair.copy.slice(span.start, span.end) };
}
