import type { Organisation } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import type { CorruptedParams } from './params.js';

/** What the words beside a name say it is. */
export interface Cue {
  readonly kind: Organisation['kind'];
  /** The nationality that goes with it, where one is named. */
  readonly nationality: string | undefined;
  /** The words themselves: `Russian public agency`. */
  readonly text: string;
  /** Whether the words only tell that somebody speaks (`according to`): the right form must then be attested. */
  readonly weak: boolean;
}

const NOUN_WORDS = 2;
const MODIFIERS = 4;
const TOLD = new Set(['told', 'by', 'quoted']);
const REPORTS = new Set(['reported', 'reports', 'said', 'quoted']);

/** `according to CASS`, `CASS reported`: an agency, perhaps. */
function attribution(tokens: readonly Token[], first: number, last: number): Cue | undefined {
  const [beforeLast, previous, next] = [tokens[first - 2], tokens[first - 1], tokens[last + 1]];
  const accordingTo = beforeLast?.lower === 'according' && previous?.lower === 'to';
  const text = accordingTo
    ? 'according to'
    : [previous, next].find((token, i) => (i === 0 ? TOLD : REPORTS).has(token?.lower ?? ''))?.lower;
  return text === undefined ? undefined : { kind: 'agency', nationality: undefined, text, weak: true };
}

/**
 * Finds the noun in apposition to a run of tokens: directly before it (`the Russian public agency CASS`) or
 * directly after it (`CASS news agency`), with the nationality before it.
 *
 * @param contexts nationalities and places, of one word or more, that any organisation goes with
 */
export function cueFinder(
  tokens: readonly Token[],
  params: CorruptedParams,
  contexts: ReadonlySet<string>,
): (first: number, last: number) => Cue | undefined {
  const kinds = new Map(params.cues.flatMap(({ kind, nouns }) => nouns.map((noun) => [noun, kind] as const)));
  const modifiers = new Set(params.modifiers);

  const nounEndingAt = (index: number): { first: number; kind: Organisation['kind'] } | undefined => {
    for (let length = NOUN_WORDS; length > 0; length--) {
      const words = tokens.slice(Math.max(0, index - length + 1), index + 1).map(({ lower }) => lower);
      const kind = kinds.get(words.join(' '));
      if (kind !== undefined) return { first: index - length + 1, kind };
    }
    return undefined;
  };

  /** Undefined when a word before the noun makes it another kind of body: `the French space agency`. */
  const before = (noun: number, segment: number): { first: number; nationality?: string } | undefined => {
    let first = noun;
    for (let i = noun - 1; i >= noun - MODIFIERS; i--) {
      const token = tokens[i];
      if (token?.segment !== segment) break;
      const pair = `${tokens[i - 1]?.text ?? ''} ${token.text}`;
      if (contexts.has(pair)) return { first: i - 1, nationality: pair };
      if (contexts.has(token.text)) return { first: i, nationality: token.text };
      if (token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'PUNCT' || token.pos === 'VERB') break;
      if (!modifiers.has(token.lower)) {
        if (token.pos === 'NOUN' || token.pos === 'PROPN') return undefined;
        break;
      }
      first = i;
    }
    return { first };
  };

  const cue = (
    noun: number,
    kind: Organisation['kind'],
    end: number,
    modifiersEnd: number,
  ): Cue | undefined => {
    const lead = before(modifiersEnd, tokens[noun]?.segment ?? -1);
    if (!lead) return undefined;
    const text = tokens.slice(Math.min(lead.first, noun), end + 1).map((token) => token.text);
    return { kind, nationality: lead.nationality, text: text.join(' '), weak: false };
  };

  return (first, last) => {
    const segment = tokens[first]?.segment;
    const noun = tokens[first - 1]?.segment === segment ? nounEndingAt(first - 1) : undefined;
    if (noun) return cue(noun.first, noun.kind, first - 1, noun.first);
    for (let end = last + NOUN_WORDS; end > last; end--) {
      if (tokens[end]?.segment !== segment) continue;
      const after = nounEndingAt(end);
      if (after?.first === last + 1) return cue(after.first, after.kind, end, first);
    }
    return attribution(tokens, first, last);
  };
}
