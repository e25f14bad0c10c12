import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Token } from '../../core/segment.js';
import { onceFor } from '../../core/once-for.js';
import { wordTokens } from './word-tokens.js';

/** The words and marks of each segment, spaces left out, by segment index. Made once a document. */
export const sentences = onceFor((document: AlignedDocument): readonly (readonly Token[])[] => {
  const bySegment: Token[][] = document.segments.map(() => []);
  for (const token of wordTokens(document)) bySegment[token.segment]?.push(token);
  return bySegment;
});

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
