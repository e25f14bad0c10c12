import type { SayingVerb } from '../../../core/saying.js';
import type { Reading } from './reading.js';

/** A finite form of a verb of saying. */
export interface VerbForm {
  readonly verb: SayingVerb;
  readonly form: 'base' | 'third' | 'past';
  /** The words that belong to it after the first: `annoyed` of `gets annoyed`. */
  readonly rest: readonly string[];
}

/** Finite forms by their first word, lower-cased; those of more words first. */
export type VerbForms = ReadonlyMap<string, readonly VerbForm[]>;

/** Third person singular of the present of an English verb. */
export function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
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

/** Present participle of an English verb: `adding`; a consonant is doubled where its past has it doubled. */
export function presentParticiple(base: string, past?: string): string {
  const final = base.slice(-1);
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return past?.startsWith(base + final) === true ? `${base}${final}ing` : `${base}ing`;
}

/** Whether English inverts this form after a quotation. */
export function isUsual({ verb, form }: VerbForm): boolean {
  return verb.usual === 'always' || (verb.usual === 'past' && form === 'past');
}

const formsOf = new WeakMap<object, VerbForms>();

/** The forms of the verbs that a rule names in `only`, or else of those that a test lets through; made once for these settings. */
export function formsFor(
  params: { readonly verbs: readonly SayingVerb[]; readonly only?: readonly string[] | undefined },
  isWanted: (verb: SayingVerb) => boolean,
): VerbForms {
  let forms = formsOf.get(params);
  if (!forms) {
    const { only, verbs } = params;
    const wanted = verbs.filter((verb) => (only ? only.includes(verb.english) : isWanted(verb)));
    formsOf.set(params, (forms = verbForms(wanted)));
  }
  return forms;
}

/** Every finite form of the verbs. Where two of the same words share a form the first wins. */
export function verbForms(verbs: readonly SayingVerb[]): VerbForms {
  const forms = new Map<string, VerbForm[]>();
  const add = (first: string, entry: VerbForm) => {
    let listed = forms.get(first);
    if (!listed) forms.set(first, (listed = []));
    if (!listed.some(({ rest }) => rest.join(' ') === entry.rest.join(' '))) listed.push(entry);
  };
  for (const verb of verbs) {
    const [base = '', ...rest] = verb.english.split(' ');
    add(verb.past ?? (base === 'be' ? 'was' : regularPast(base)), { verb, form: 'past', rest });
    add(thirdPerson(base), { verb, form: 'third', rest });
    add(base, { verb, form: 'base', rest });
  }
  for (const listed of forms.values()) listed.sort((a, b) => b.rest.length - a.rest.length);
  return forms;
}

/** The form that begins at a token, and the index of its last token. */
export function verbAt(
  reading: Reading,
  forms: VerbForms,
  index: number,
): { readonly form: VerbForm; readonly last: number } | undefined {
  for (const form of forms.get(reading.tokens[index]?.lower ?? '') ?? []) {
    const isWhole = form.rest.every((word, at) => reading.within(index, index + 1 + at)?.lower === word);
    if (isWhole) return { form, last: index + form.rest.length };
  }
  return undefined;
}
