/** The `added_tokens` of a tokenizer.json: these, with their places as ids, never cut. */
export function specialTokens(contents: readonly string[]): object[] {
  return contents.map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
}
