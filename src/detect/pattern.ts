import { z } from 'zod';
import type { AlignedDocument } from '../core/aligned-document.js';
import { shiftSpan, type Span } from '../core/span.js';
import { onceFor } from '../core/once-for.js';
import { firstCharacters } from './matching/first-characters.js';

/** A regular expression as rule data writes it; compiled with the flags `d`, `g` and `u`. */
export const patternSchema = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'dgu');
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});

/** A match of a pattern, with spans into the document. */
export interface PatternMatch {
  /** The whole match. */
  readonly span: Span;
  /** The group `flag` where the pattern has one that took part, else the whole match. */
  readonly flag: Span;
  /** Named groups that took part. */
  readonly groups: Readonly<Record<string, string>>;
}

/** A pattern that is tried at one place, and what tells the places that are worth trying. */
interface Search {
  readonly here: RegExp;
  /** Undefined where every place is. */
  readonly places: RegExp | undefined;
}

const searchFor = onceFor((pattern: RegExp): Search => {
  const first = firstCharacters(pattern);
  if (!first || [...first].some(isFrequent)) return { here: pattern, places: undefined };
  const characters = Array.from(first, (code) => `\\u{${code.toString(16)}}`).join('');
  return {
    here: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`),
    places: new RegExp(`[${characters}]`, pattern.ignoreCase ? 'giu' : 'gu'),
  };
});

/** The first match from an offset on. */
function nextMatch({ here, places }: Search, text: string, from: number): RegExpExecArray | null {
  here.lastIndex = from;
  if (!places) return here.exec(text);
  places.lastIndex = from;
  while (places.test(text)) {
    here.lastIndex = places.lastIndex - 1;
    const match = here.exec(text);
    if (match) return match;
  }
  return null;
}

/** Whether a character stands in so many places that to look for it first saves nothing; or is none of a single unit. */
function isFrequent(code: number): boolean {
  return code > 0xffff || /[\p{Ll} ]/u.test(String.fromCodePoint(code));
}

/** As `matchAll` does it, without the copy of the pattern that it makes for every text. */
function* matchesIn(text: string, offset: number, pattern: RegExp): Iterable<PatternMatch> {
  const search = searchFor(pattern);
  let from = 0;
  for (;;) {
    const match = nextMatch(search, text, from);
    if (!match) return;
    from = match.index + (match[0].length || ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1));
    const span = { start: offset + match.index, end: offset + match.index + match[0].length };
    const [start, end] = match.indices?.groups?.flag ?? [];
    const named = Object.entries(match.groups ?? {}) as [string, string | undefined][];
    yield {
      span,
      flag: start === undefined || end === undefined ? span : shiftSpan({ start, end }, offset),
      groups: Object.fromEntries(named.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    };
  }
}

/** The matches of patterns in every paragraph of a document. No match crosses a paragraph. */
export function* findPatterns(
  document: AlignedDocument,
  patterns: readonly RegExp[],
): Iterable<PatternMatch> {
  for (const { span } of document.paragraphs) {
    const text = document.document.text.slice(span.start, span.end);
    for (const pattern of patterns) yield* matchesIn(text, span.start, pattern);
  }
}

/** Fills a template's `$<name>` with groups; a group that took no part is empty. */
export function fillTemplate(template: string, groups: Readonly<Record<string, string>>): string {
  return template.replace(/\$<(?<name>\w+)>/gu, (_reference, name: string) => groups[name] ?? '');
}
