import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { FileError, type ErrorCode } from './errors.js';

/** A parsed file together with where its parts stand in it. */
export interface CheckedYaml<T> {
  readonly value: T;
  /** Line and column, 1-based, of the value at a path of keys and indexes (or of its nearest parent). */
  readonly position: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/**
 * Parses YAML 1.2 (and so JSON) and checks it against a schema.
 *
 * @throws FileError with line and column when the text is not YAML or does not fit the schema.
 */
export function parseCheckedYaml<T>(
  text: string,
  path: string,
  schema: z.ZodType<T>,
  code: ErrorCode,
  remedy?: string,
): CheckedYaml<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const options = remedy === undefined ? {} : { remedy };

  const broken = document.errors[0];
  if (broken) {
    const { line, column } = at(broken.pos[0]);
    throw new FileError(code, path, line, column, broken.message, options);
  }

  const position = (keys: readonly PropertyKey[]) => at(offsetOf(document, keys));
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const keys = issue?.path ?? [];
    const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const { line, column } = position(unknownKey === undefined ? keys : [...keys, unknownKey]);
    const where = keys.length > 0 ? `${keys.map(String).join('.')}: ` : '';
    throw new FileError(code, path, line, column, `${where}${issue?.message ?? 'not valid'}`, options);
  }
  return { value: parsed.data, position };
}

/** Offset of the key (or item) at a path, falling back to the nearest parent that exists. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length);
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = keyOffset(parent, path[length - 1]);
    if (key !== undefined) return key;
    const node: unknown = document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(parent: unknown, key: PropertyKey | undefined): number | undefined {
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items)) {
    return undefined;
  }
  for (const item of parent.items as { key?: { value?: unknown; range?: [number, number, number] } }[]) {
    if (item.key?.value === key) return item.key?.range?.[0];
  }
  return undefined;
}
