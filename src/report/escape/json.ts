/** DEL, C1 and what reorders or breaks lines when a person opens the file; JSON itself lets them stand. */
const UNSEEN = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A value as indented JSON that ends in a line feed. Lone surrogates become U+FFFD (many parsers reject them);
 * invisible characters are written as escapes, so that they do nothing where the file is displayed.
 */
export function toJson(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item),
    2,
  );
  return text.replace(UNSEEN, asEscape) + '\n';
}
