import type { BeadNames } from './bead-names.js';
import type { Name } from './names.js';

/** Names of the original side by side: `Petr Nečas`. */
export interface Group {
  readonly names: readonly Name[];
  /** Whether a part of it is in the copy. */
  readonly isPart: boolean;
}

/** The names of the original that the copy does not have, those that stand side by side together. */
export function lostGroups({ lost, kept, misspelt }: BeadNames): Group[] {
  const groups = new Map<number, Name[]>();
  for (const name of lost) {
    if (!name.isCommon) groups.set(name.group, [...(groups.get(name.group) ?? []), name]);
  }
  const present = new Set([...kept, ...misspelt.map(({ name }) => name)].map(({ group }) => group));
  return [...groups].map(([group, names]) => ({ names, isPart: present.has(group) }));
}

/** Names as the original has them. */
export const textOf = (names: readonly Name[]): string => names.map(({ text }) => text).join(' ');

/** Names as English writes them. */
export const englishOf = (names: readonly Name[]): string =>
  names.map(({ text, exonym }) => exonym?.english[0] ?? text).join(' ');
