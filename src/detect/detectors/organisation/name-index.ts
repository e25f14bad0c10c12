import type { Lexicons, Organisation } from '../../../core/rule.js';
import { plainApostrophes } from './words.js';

/** One way to write an organisation. */
export interface NameForm {
  readonly form: string;
  readonly organisation: Organisation;
}

/** The organisations of the lexicon, made ready to be looked up. */
export class NameIndex {
  /** Every form that is right in English. */
  readonly right: ReadonlySet<string>;
  /** Nationalities and places of all organisations. */
  readonly contexts: ReadonlySet<string>;
  readonly #organisations: readonly Organisation[];

  constructor({ organisations }: Pick<Lexicons, 'organisations'>) {
    this.#organisations = organisations;
    this.right = new Set(
      organisations.flatMap(({ english, also }) => [english, ...also].map(plainApostrophes)),
    );
    this.contexts = new Set(organisations.flatMap(({ context }) => context));
  }

  /** Right English forms of one kind that are of one word or two. */
  formsOf(kind: Organisation['kind']): NameForm[] {
    return this.#organisations
      .filter((organisation) => organisation.kind === kind)
      .flatMap((organisation) =>
        [organisation.english, ...organisation.also].map((form) => ({ form, organisation })),
      )
      .filter(({ form }) => form.length >= 3 && form.split(' ').length <= 2);
  }

  /** French forms that are not right in English, of the given kinds, by their first word in lower case. */
  frenchForms(kinds: readonly Organisation['kind'][]): ReadonlyMap<string, readonly NameForm[]> {
    const forms = new Map<string, NameForm[]>();
    for (const organisation of this.#organisations) {
      if (!kinds.includes(organisation.kind)) continue;
      for (const french of organisation.french) {
        const form = plainApostrophes(french);
        if (this.right.has(form)) continue;
        const key = form.split(/[\s-]/u)[0]?.toLowerCase() ?? '';
        forms.set(key, [...(forms.get(key) ?? []), { form, organisation }]);
      }
    }
    return forms;
  }
}
