import { escapeXmlAttribute, escapeXmlText } from '../../escape/xml.js';

/** An XML element: attributes in order, then text or elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly XmlElement[];
  readonly text?: string;
}

function write({ name, attributes, children = [], text }: XmlElement, indent: string, out: string[]): void {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXmlAttribute(String(value))}"`,
  );
  const open = `${indent}<${name}${pairs.join('')}`;
  if (text !== undefined) {
    out.push(`${open}>${escapeXmlText(text)}</${name}>`);
  } else if (children.length === 0) {
    out.push(`${open}/>`);
  } else {
    out.push(`${open}>`);
    for (const child of children) write(child, `${indent}  `, out);
    out.push(`${indent}</${name}>`);
  }
}

/** A whole XML 1.0 document, indented, ending in a line feed. */
export function toXml(root: XmlElement): string {
  const out = ['<?xml version="1.0" encoding="UTF-8"?>'];
  write(root, '', out);
  return out.join('\n') + '\n';
}
