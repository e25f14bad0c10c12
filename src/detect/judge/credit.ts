import type { AlignedDocument } from '../../core/aligned-document.js';

/** Agencies and papers that articles in a language are credited to. */
const SOURCES: Readonly<Record<string, RegExp>> = {
  fr: /\b(?:AFP|Agence France-Presse|Le Monde|Le Figaro|Libération|Ouest-France|Les Échos|Le Parisien|Franceinfo|20 Minutes|BFMTV)\b/u,
};

/** Paragraphs at the foot that may be a credit. */
const LAST_PARAGRAPHS = 3;

/** Code units; a credit is a line, not a paragraph of the story. */
const LONGEST_CREDIT = 90;

/** The agency or paper of the source language that an article names at its foot, in a line of its own or in brackets at its end. */
export function findCredit(
  { document, paragraphs }: AlignedDocument,
  sourceLanguage: string,
): string | undefined {
  const sources = SOURCES[sourceLanguage];
  if (!sources) return undefined;
  for (const { span } of paragraphs.slice(-LAST_PARAGRAPHS)) {
    const text = document.text.slice(span.start, span.end);
    const line =
      text.length <= LONGEST_CREDIT ? text : (/\([^()]{1,60}\)\s*$/u.exec(text.slice(-80))?.[0] ?? '');
    const [credit] = sources.exec(line) ?? [];
    if (credit !== undefined) return credit;
  }
  return undefined;
}
