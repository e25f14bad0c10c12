/** What sentence splitting knows of a language. Words are written without their final full stop. */
export interface LanguageData {
  /** Never end a sentence: they stand before a name. Also matched in capitals. */
  readonly beforeName: ReadonlySet<string>;
  /** Never end a sentence before a number: `No. 10`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** End a sentence only before a word that starts one: `U.S.`, `Inc.`. */
  readonly mayEnd: ReadonlySet<string>;
  /** Words that, capitalised after one of `mayEnd` or an initial, start a sentence. */
  readonly starters: ReadonlySet<string>;
  /** Verbs that attribute a question or exclamation to a name: `“Why?” Mr. Roe asked.` */
  readonly sayingVerbs: ReadonlySet<string>;
}

/** Words of a list that are separated by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
