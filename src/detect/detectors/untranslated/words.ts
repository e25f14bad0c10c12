/** The words and marks of a term, as the tokens of a document are cut: `station-service` is three. */
export function wordsOf(term: string): string[] {
  return term.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}
