import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Token } from '../../core/segment.js';

const cache = new WeakMap<AlignedDocument, readonly (readonly Token[])[]>();

/** The words and marks of each segment, spaces left out, by segment index. Made once a document. */
export function sentences(document: AlignedDocument): readonly (readonly Token[])[] {
  let bySegment = cache.get(document);
  if (!bySegment) {
    const made: Token[][] = document.segments.map(() => []);
    for (const token of document.tokens) if (token.pos !== 'SPACE') made[token.segment]?.push(token);
    cache.set(document, (bySegment = made));
  }
  return bySegment;
}

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
