import type { SayingVerb } from './params.js';

/** A finite form of a verb of saying. */
export interface VerbForm {
  readonly verb: SayingVerb;
  readonly form: 'base' | 'third' | 'past';
}

/** Third person singular of the present of a regular English verb. */
export function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** Past of a regular English verb that doubles no consonant. */
export function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

/** Whether English inverts this form after a quotation. */
export function isUsual({ verb, form }: VerbForm): boolean {
  return verb.usual === 'always' || (verb.usual === 'past' && form === 'past');
}

/** Every finite form, lower-cased, of the verbs. Where two share a form the first wins. */
export function verbForms(verbs: readonly SayingVerb[]): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (text: string, entry: VerbForm) => {
    if (!forms.has(text)) forms.set(text, entry);
  };
  for (const verb of verbs) {
    add(verb.past ?? regularPast(verb.english), { verb, form: 'past' });
    add(thirdPerson(verb.english), { verb, form: 'third' });
    add(verb.english, { verb, form: 'base' });
  }
  return forms;
}
