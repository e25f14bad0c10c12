import type { NameList } from './name-list.js';

/** A French honorific that no English text would have: its presence shows where a bare `M.` comes from. */
const FRENCH_CONTEXT = /(?<!\p{L})(?:MM\.|Mmes?|Mlles?)[ \u00a0]\p{Lu}/u;

/** A bare `M.` before a name, not as a middle initial. */
const BARE_M =
  /(?<!\p{L}[ \u00a0]|[\p{L}.])M\.[ \u00a0]\p{Lu}\p{Ll}|(?<=\p{Ll}[ \u00a0])M\.[ \u00a0]\p{Lu}\p{Ll}/gu;

/** Any other initial in that place, as lists of players have: `J. Smith`. */
const OTHER_INITIAL = /(?<![\p{L}.]|\p{L}[ \u00a0])[A-LN-Z]\.[ \u00a0]\p{Lu}\p{Ll}/u;

/** Bare `M.`s that are no accident. */
const ENOUGH = 2;

const WORDS = /[\p{L}\p{M}][\p{L}\p{M}’'-]*\.?/gu;

/** Words of the longest name that is remembered. */
const LONGEST_NAME = 3;

/** Which names a text has, and by which words each is led in. */
export class KnownNames {
  readonly #leads = new Map<string, Set<string>>();
  readonly #isFrench: boolean;
  readonly #hasInitials: boolean;

  constructor(text: string) {
    const bare = text.match(BARE_M)?.length ?? 0;
    this.#hasInitials = OTHER_INITIAL.test(text);
    this.#isFrench = FRENCH_CONTEXT.test(text) || (bare >= ENOUGH && !this.#hasInitials);
    let run: string[] = [];
    let end = -1;
    for (const match of text.matchAll(WORDS)) {
      if (match.index !== end + 1) run = [];
      run.push(match[0]);
      end = match.index + match[0].length;
      run = run.slice(-LONGEST_NAME - 1);
      this.#remember(run);
    }
  }

  /** Notes every capitalised ending of a run of words under the word before it. */
  #remember(run: readonly string[]): void {
    for (let length = 1; length <= Math.min(LONGEST_NAME, run.length); length++) {
      const words = run.slice(-length);
      if (!/^\p{Lu}/u.test(words[0] ?? '')) continue;
      const name = words.join(' ').replace(/(?:[’']s?)?\.?$/u, '');
      const leads = this.#leads.get(name) ?? new Set();
      leads.add(run.at(-length - 1) ?? '');
      this.#leads.set(name, leads);
    }
  }

  /** Whether it may be an initial: the text has other initials, or the name with a first name that begins so. */
  isInitial(form: string, { names: [name = ''] }: NameList): boolean {
    const leads = [...(this.#leads.get(name) ?? [])].filter((lead) => lead !== form);
    return this.#hasInitials || leads.some((lead) => lead.startsWith(form.charAt(0)));
  }

  /**
   * Whether an initial before a name can only be an honorific: the text has the name without it too, and never with
   * a first name that begins so (`Michael Vaughan`, `M. Vaughan`). Beside other French honorifics, or in a text that
   * has several of the kind and no other initials, a single name is enough.
   */
  isHonorific(form: string, { names }: NameList): boolean {
    const [name = ''] = names;
    const leads = [...(this.#leads.get(name) ?? [])].filter((lead) => lead !== form);
    const isInitial = leads.some((lead) => lead !== '' && lead.startsWith(form.charAt(0)));
    return (leads.length > 0 && !isInitial) || (this.#isFrench && !name.includes(' '));
  }
}
