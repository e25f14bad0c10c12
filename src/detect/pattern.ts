import { z } from 'zod';
import type { AlignedDocument } from '../core/aligned-document.js';
import { shiftSpan, type Span } from '../core/span.js';

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

/** As `matchAll` does it, without the copy of the pattern that it makes for every text. */
function* matchesIn(text: string, offset: number, pattern: RegExp): Iterable<PatternMatch> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
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
