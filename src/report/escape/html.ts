import { visible } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that is known to be safe, because `markup` or `escapeHtml` made it. */
export class SafeHtml {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a `markup` template. */
export type HtmlValue = string | number | SafeHtml | undefined | readonly HtmlValue[];

/**
 * Any string as HTML text or as the value of a quoted attribute: parsed back, it is `visible(text)`.
 */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function append(value: HtmlValue, out: string[]): void {
  if (value === undefined) return;
  if (typeof value === 'string') out.push(escapeHtml(value));
  else if (typeof value === 'number') out.push(String(value));
  else if (value instanceof SafeHtml) out.push(value.markup);
  else for (const item of value) append(item, out);
}

/** Template tag: everything put into it is escaped, unless another `markup` template made it. Lists are joined. */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  const out: string[] = [];
  strings.forEach((literal, index) => {
    out.push(literal);
    append(values[index], out);
  });
  return new SafeHtml(out.join(''));
}
