/** What the production `Char` of XML 1.0 (fifth edition, 2.2) leaves out; lone surrogates are replaced before. */
// eslint-disable-next-line no-control-regex -- these are what has to go
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A string without the characters that XML 1.0 cannot hold; lone surrogates become U+FFFD. */
export function stripForbiddenXml(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}

/** Any string as XML text: parsed back, it is `stripForbiddenXml(text)`. */
export function escapeXmlText(text: string): string {
  return stripForbiddenXml(text).replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}

/** Any string as the value of a double-quoted XML attribute: parsed back, it is `stripForbiddenXml(text)`. */
export function escapeXmlAttribute(text: string): string {
  return stripForbiddenXml(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
