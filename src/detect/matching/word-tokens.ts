import type { AlignedDocument } from '../../core/aligned-document.js';
import type { Token } from '../../core/segment.js';
import { onceFor } from '../../core/once-for.js';

/** The words and marks of a document without spaces. */
export const wordTokens = onceFor((document: AlignedDocument): readonly Token[] =>
  document.tokens.filter(({ pos }) => pos !== 'SPACE'),
);

/** The different words of a document, lower case. */
export const lowerWords = onceFor(
  (document: AlignedDocument): ReadonlySet<string> => new Set(wordTokens(document).map(({ lower }) => lower)),
);
