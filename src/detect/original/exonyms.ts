import type { Exonym } from '../../core/rule.js';
import { onceFor } from '../../core/once-for.js';
import { foldWord, type Word } from './words.js';

/** A run of words of the original that has its own English. */
export interface FoundExonym {
  readonly exonym: Exonym;
  /** Words of the run. */
  readonly length: number;
}

function partsOf(name: string): string[] {
  return name.split(/[\s’']+/u).map(foldWord);
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text);

/** The names that the original's language and English write differently, to be looked up by their words. */
export class ExonymIndex {
  readonly #byFirst = new Map<string, { readonly parts: readonly string[]; readonly exonym: Exonym }[]>();

  constructor(exonyms: readonly Exonym[]) {
    for (const exonym of exonyms) {
      const parts = partsOf(exonym.french);
      const key = parts[0] ?? '';
      const list = this.#byFirst.get(key) ?? [];
      list.push({ parts, exonym });
      this.#byFirst.set(
        key,
        list.sort((a, b) => b.parts.length - a.parts.length),
      );
    }
  }

  /** The longest name that begins at a word with a capital. */
  at(words: readonly Word[], index: number): FoundExonym | undefined {
    const first = words[index];
    if (!first || !/\p{Lu}/u.test(first.text)) return undefined;
    const isPlural = /^\p{Lu}{2,}s$/u.test(first.text);
    const key = isPlural ? first.folded.slice(0, -1) : first.folded;
    for (const { parts, exonym } of this.#byFirst.get(key) ?? []) {
      if (!parts.every((part, offset) => (offset === 0 ? key : words[index + offset]?.folded) === part))
        continue;
      if (isAcronym(exonym.french) && !isPlural && !isAcronym(first.text)) continue;
      return { exonym, length: parts.length };
    }
    return undefined;
  }
}

/** The index of a list, made once. */
export const exonymIndex = onceFor((exonyms: readonly Exonym[]) => new ExonymIndex(exonyms));

/** The words of a copy as one string, in which {@link isWritten} looks names up. */
export function joinFolded(words: readonly Word[]): string {
  return ` ${words.map(({ text }) => partsOf(text.replaceAll('-', ' ')).join(' ')).join(' ')} `;
}

/** Whether a text has one of the English forms, inflected or not: `Londoners` has `London`. */
export function isWritten(english: readonly string[], joined: string, text: string): boolean {
  return english.some((form) => {
    const parts = partsOf(form.replaceAll('-', ' ')).filter((part) => part !== '');
    if (parts.length === 0) return text.includes(form);
    return isAcronym(form.replaceAll('.', ''))
      ? joined.includes(` ${parts.join(' ')} `) || joined.includes(` ${parts.join(' ')}s `)
      : joined.includes(` ${parts.join(' ')}`);
  });
}
