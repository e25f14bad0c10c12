/** One or more names as they follow an honorific. */
export interface NameList {
  /** As the copy has it: `Blinken and Lavrov`. */
  readonly text: string;
  readonly names: readonly string[];
}

const PARTICLE = String.raw`(?:(?:de la|de|du|des|le|la|von|van|der|den|ben|bin|al|el|da|dos|di)[ \u00a0-]|d[’'])`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'](?=\p{Lu})[\p{L}\p{M}]+|-[\p{L}\p{M}]+)*`;
const NAME = `${PARTICLE}{0,2}${WORD}(?: ${PARTICLE}{0,2}${WORD}){0,3}`;
const LIST = new RegExp(`(?:${NAME})(?:, ${NAME}){0,8}(?:,? (?:and|et|&) ${NAME})?`, 'uy');

/** The names that begin at an offset; undefined when there is none. */
export function namesAt(text: string, offset: number): NameList | undefined {
  LIST.lastIndex = offset;
  const list = LIST.exec(text)?.[0];
  if (list === undefined) return undefined;
  const joined = / (?:and|et|&) /u.test(list);
  const names = list.split(/,? (?:and|et|&) |, /u);
  const [first = list] = names;
  return joined ? { text: list, names } : { text: first, names: [first] };
}
