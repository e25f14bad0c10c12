import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import { datePhraseAt } from '../../matching/dates.js';
import { isQuoted } from '../../matching/quoted.js';
import { sentences } from '../../matching/sentences.js';
import type { ParamsOf } from './params.js';
import { replacement } from './replacement.js';
import { pastOfBase, skipAdverbs, wasOrWere } from './verbs.js';

type Params = ParamsOf<'narrated-present'>;

/** Confidence for an event with its date or time, beside another event, and alone. */
const CONFIDENCE = { dated: 0.7, beside: 0.55, alone: 0.25 } as const;
/** Sentences in the past tense from which on an article tells what is past. */
const PAST_SENTENCES = 3;
const PASTS = new Set(['was', 'were', 'had', 'did']);
const PERSONS = new Set(['he', 'she', 'who']);
const PLURALS = new Set(['they', 'police', 'people', 'men', 'women', 'others']);

/** An event told in the present: where its verb stands, and the same in the past. */
interface Told {
  readonly first: Token;
  readonly last: Token;
  readonly past: string;
}

/** Whether a quotation that a mark of the same paragraph opens holds a token; one that began before has lost its end. */
function isSpoken(document: AlignedDocument, token: Token): boolean {
  const paragraph = document.paragraphs[document.segments[token.segment]?.paragraph ?? -1];
  const before = document.document.text.slice(paragraph?.span.start ?? 0, token.span.start);
  return /["“«]/u.test(before) && isQuoted(document, token.span.start);
}

/** The third person singular of a verb: `catches`. */
function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Finds events that are told in the present. */
class Narration {
  readonly #singular: ReadonlyMap<string, string>;
  readonly #plural: ReadonlySet<string>;
  readonly #passive: ReadonlySet<string>;
  readonly #general: ReadonlySet<string>;

  constructor(private readonly params: Params) {
    this.#singular = new Map(params.events.map((base) => [thirdPerson(base), base]));
    this.#plural = new Set(params.events);
    this.#passive = new Set(params.passives);
    this.#general = new Set(params.general);
  }

  /** The events of a sentence that tells no rule, plan or plot. */
  *events(document: AlignedDocument, tokens: readonly Token[]): Generator<Told> {
    if (tokens.some(({ lower }) => this.#general.has(lower))) return;
    for (const [index, token] of tokens.entries()) {
      if (index === 0 || isSpoken(document, token)) continue;
      const told = this.#passiveAt(tokens, index) ?? this.#activeAt(tokens, index);
      if (told) yield told;
    }
  }

  /** `are injured`. */
  #passiveAt(tokens: readonly Token[], index: number): Told | undefined {
    const be = tokens[index];
    if (be?.lower !== 'is' && be?.lower !== 'are') return undefined;
    const verb = tokens[skipAdverbs(tokens, index + 1)];
    const subject = tokens[index - 1];
    if (!verb || !subject || !this.#passive.has(verb.lower) || subject.lower === 'there') return undefined;
    const was = be.lower === 'are' ? 'were' : wasOrWere(subject);
    return { first: be, last: verb, past: `${was} ${verb.lower}` };
  }

  /** `paralyzes traffic`, `the officers try`. */
  #activeAt(tokens: readonly Token[], index: number): Told | undefined {
    const verb = tokens[index];
    let at = index - 1;
    while (tokens[at]?.pos === 'ADV') at--;
    const subject = tokens[at];
    if (!verb || !subject) return undefined;
    const base = this.#singular.get(verb.lower);
    if (base !== undefined && isSingular(verb, subject))
      return { first: verb, last: verb, past: pastOfBase(base, this.params.pasts) };
    if (verb.pos !== 'VERB' || !this.#plural.has(verb.lower) || !isPlural(subject)) return undefined;
    const past = pastOfBase(verb.lower, this.params.pasts);
    return past === verb.lower ? undefined : { first: verb, last: verb, past };
  }
}

function isSingular(verb: Token, subject: Token): boolean {
  if (PERSONS.has(subject.lower)) return verb.pos === 'VERB' || verb.pos === 'NOUN';
  return verb.pos === 'VERB' && ['NOUN', 'PROPN'].includes(subject.pos);
}

function isPlural(subject: Token): boolean {
  if (PLURALS.has(subject.lower)) return true;
  return subject.pos === 'NOUN' && subject.lower !== subject.lemma && subject.lower.endsWith('s');
}

/** Whether a sentence says on which day or at what time it happened. */
function isDated(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const date = datePhraseAt(tokens, at);
    if (date?.kind === 'past' || (date?.kind === 'day' && date.end > at + 1)) return true;
    return /^\d{1,2}(?:[:.]\d\d)?(?:am|pm|a\.m\.|p\.m\.)$/u.test(lower) || /^[ap]\.?m\.?$/u.test(lower);
  });
}

const narrationOf = onceFor((params: Params) => new Narration(params));

/** `On Sunday, around 4 p.m., a collision paralyzes traffic`: the present in which French tells an event. */
export function* narratedPresents(document: AlignedDocument, rule: Rule<Params>): Generator<Detection> {
  const all = sentences(document);
  if (all.filter((tokens) => tokens.some(({ lower }) => PASTS.has(lower))).length < PAST_SENTENCES) return;
  const narration = narrationOf(rule.params);
  const told = all.map((tokens, index) =>
    document.segments[index]?.kind === 'sentence' ? [...narration.events(document, tokens)] : [],
  );
  for (const [index, events] of told.entries()) {
    const near = [told[index - 1], events, told[index + 1]].reduce(
      (sum, some) => sum + (some?.length ?? 0),
      0,
    );
    const confidence = isDated(all[index] ?? []) ? 'dated' : near > 1 ? 'beside' : 'alone';
    for (const { first, last, past } of events) {
      const span = { start: first.span.start, end: last.span.end };
      yield replacement(rule.id, 'narrated-present', span, past, CONFIDENCE[confidence]);
    }
  }
}
