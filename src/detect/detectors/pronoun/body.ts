import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import { DAY_NAMES, MONTH_NAMES } from '../../matching/dates.js';
import { isQuoted } from '../../matching/quoted.js';
import { sentences } from '../../matching/sentences.js';
import type { BodyParams } from './params.js';

/** Sentences before the pronoun's in which nobody may be named. */
const SENTENCES_BEFORE = 2;
/** Words at the start of a sentence among which its subject is. */
const SUBJECT_REACH = 6;

const PERSONAL: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  himself: 'he',
  she: 'she',
  herself: 'she',
};
const POSSESSIVE: Readonly<Record<string, 'he' | 'she' | 'either'>> = { his: 'either', her: 'either' };
/** What the pronoun ought to be. */
const NEUTER: Readonly<Record<string, string>> = {
  he: 'it',
  she: 'it',
  himself: 'itself',
  herself: 'itself',
  his: 'its',
  her: 'its',
};
const GENDERED = new Set([...Object.keys(NEUTER), 'him', 'hers', 'who', 'whose', 'whom']);
const CALENDAR = new Set([...DAY_NAMES, ...MONTH_NAMES]);

/** Whether a capitalised word may name a person: no abbreviation, no day, no nationality. */
function mayNamePerson(token: Token): boolean {
  if (token.pos !== 'PROPN' || CALENDAR.has(token.lower)) return false;
  return !/^[\p{Lu}\d.&-]+$/u.test(token.text);
}

/** Whether a single name stands after a preposition or an article, as places and firms do: `in Lyon`, `the Valmont`. */
function isPlace(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]?.pos !== 'PROPN' || tokens[index + 1]?.pos === 'PROPN') return false;
  return before?.pos === 'ADP' || before?.pos === 'DET' || before?.lower === 'to';
}

/** Finds pronouns whose only possible antecedent is a body. */
class Antecedents {
  readonly #bodies: ReadonlyMap<string, 'he' | 'she'>;
  readonly #people: ReadonlySet<string>;

  constructor({ he, she, people }: BodyParams) {
    this.#bodies = new Map([
      ...he.map((noun) => [noun, 'he'] as const),
      ...she.map((noun) => [noun, 'she'] as const),
    ]);
    this.#people = new Set(people);
  }

  isPerson(token: Token): boolean {
    return (
      mayNamePerson(token) ||
      GENDERED.has(token.lower) ||
      this.#people.has(token.lower) ||
      this.#people.has(token.lemma)
    );
  }

  /** The French gender of a noun in the singular, or of the acronym of a party or union. */
  #genderOf({ text, lower, lemma, pos }: Token): 'he' | 'she' | undefined {
    if (/^\p{Lu}+$/u.test(text)) return this.#bodies.get(text);
    return pos === 'NOUN' && lower === lemma ? this.#bodies.get(lower) : undefined;
  }

  /** The body among the first words of a sentence, where its subject is, before a token. */
  subjectBefore(
    document: AlignedDocument,
    tokens: readonly Token[],
    end: number,
    gender: 'he' | 'she' | 'either',
  ): Token | undefined {
    for (const token of tokens.slice(0, Math.min(end, SUBJECT_REACH))) {
      const found = this.#genderOf(token);
      if (!found || isQuoted(document, token.span.start)) continue;
      if (gender === 'either' || found === gender) return token;
    }
    return undefined;
  }
}

const antecedentsOf = onceFor((params: BodyParams) => new Antecedents(params));

/** `The majority hopes so. She is careful`: the gender of a French noun, carried over. */
export function* bodyPronouns(document: AlignedDocument, rule: Rule<BodyParams>): Generator<Detection> {
  const antecedents = antecedentsOf(rule.params);
  const owned = rule.params.owned && new Set(rule.params.owned);
  const isPossessive = owned !== undefined || rule.params.possessives;
  const pronouns: Readonly<Record<string, 'he' | 'she' | 'either'>> = isPossessive ? POSSESSIVE : PERSONAL;
  const { near } = rule.params;
  const reach = near ? 1 : SENTENCES_BEFORE;
  const all = sentences(document);
  const firstPersons = all.map((tokens) =>
    tokens.findIndex((token, index) => antecedents.isPerson(token) && !(near && isPlace(tokens, index))),
  );
  /** Index of the first word of a sentence that may be a person; -1 when there is one shortly before it. */
  const firstPerson = (segment: number): number => {
    const before = firstPersons.slice(Math.max(0, segment - reach), segment);
    return before.every((index) => index < 0) ? (firstPersons[segment] ?? -1) : -1;
  };
  for (const [segment, tokens] of all.entries()) {
    for (const [index, token] of tokens.entries()) {
      const gender = pronouns[token.lower];
      if (!gender || (owned && !owned.has(tokens[index + 1]?.lemma ?? ''))) continue;
      if (index > firstPerson(segment) || isQuoted(document, token.span.start)) continue;
      const previous = all[segment - 1];
      const body =
        antecedents.subjectBefore(document, tokens, index, gender) ??
        (previous && index < SUBJECT_REACH && !isPossessive
          ? antecedents.subjectBefore(document, previous, previous.length, gender)
          : undefined);
      if (!body) continue;
      const text = matchCase(NEUTER[token.lower] ?? 'it', token.text);
      yield {
        ruleId: rule.id,
        messageId: 'body',
        data: { pronoun: token.text, body: body.text, text },
        span: token.span,
        evidence: [],
        suggestion: { text, safe: false, replaces: true },
      };
    }
  }
}

function matchCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
