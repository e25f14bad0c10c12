import { distance } from 'fastest-levenshtein';
import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Lexicons, Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { cueFinder, type Cue } from './cues.js';
import type { NameForm, NameIndex } from './name-index.js';
import type { CorruptedParams } from './params.js';
import { wordTokens } from '../../matching/word-tokens.js';
import { isCapitalised, plainApostrophes } from './words.js';

/** Probability that a near miss is the lexicon's name, by what speaks for it. */
const CONFIDENCE = { noun: 0.65, nationality: 0.9, attested: 0.95 } as const;
/** Shorter names than this are near to too many others to be told by the noun beside them alone. */
const TELLING_LENGTH = 4;

/** Names one or two letters away from an organisation of the kind that the words around them announce. */
export function* corruptedNames(
  document: AlignedDocument,
  rule: Rule<CorruptedParams>,
  lexicons: Lexicons,
  index: NameIndex,
): Generator<Detection> {
  const tokens = wordTokens(document);
  const known = new Set(rule.params.known);
  const formsByKind = new Map(rule.params.cues.map(({ kind }) => [kind, index.formsOf(kind)]));
  const isAttested = attestation(document, tokens);
  const findCue = cueFinder(tokens, rule.params, index.contexts);
  for (let first = 0; first < tokens.length; first++) {
    for (const length of [2, 1]) {
      const last = first + length - 1;
      const text = capitalisedText(document, tokens, first, last);
      if (text === undefined || isRight(text, index, known, lexicons)) continue;
      const cue = findCue(first, last);
      if (!cue) continue;
      const near = nearest(text, formsByKind.get(cue.kind) ?? [], cue);
      if (!near) continue;
      const confidence = confidenceOf(text, cue, isAttested(near.form, tokens[first]?.segment ?? 0));
      if (confidence === undefined) continue;
      yield detectionOf(rule, document, tokens, first, last, text, near, cue, confidence);
      first = last;
      break;
    }
  }
}

/** The text of a run of capitalised words within a segment, or undefined. */
function capitalisedText(
  { document }: AlignedDocument,
  tokens: readonly Token[],
  first: number,
  last: number,
): string | undefined {
  const [a, z] = [tokens[first], tokens[last]];
  if (!z || a?.segment !== z.segment || !isCapitalised(a) || !isCapitalised(z)) return undefined;
  return plainApostrophes(document.text.slice(a.span.start, z.span.end));
}

/** Whether a name is right as it stands: an organisation, a name, or an English word. */
function isRight(text: string, index: NameIndex, known: ReadonlySet<string>, lexicons: Lexicons): boolean {
  if (text.length < 3 || index.right.has(text) || known.has(text)) return true;
  const lower = text.toLowerCase();
  if (lexicons.names.has(lower)) return true;
  return text !== text.toUpperCase() && lexicons.english.has(lower);
}

/** The form at the smallest distance that still counts as near; a nationality beside it must fit. */
function nearest(text: string, forms: readonly NameForm[], cue: Cue): NameForm | undefined {
  let best: NameForm | undefined;
  let smallest = allowance(text) + 1;
  for (const candidate of forms) {
    const { form, organisation } = candidate;
    if (Math.abs(form.length - text.length) >= smallest) continue;
    if (cue.nationality !== undefined && !organisation.context.includes(cue.nationality)) continue;
    const edits = editsBetween(text.toLowerCase(), form.toLowerCase());
    if (edits > 0 && edits < smallest) [best, smallest] = [candidate, edits];
  }
  return best;
}

function sorted(text: string): string {
  return Array.from(text).sort().join('');
}

/** Levenshtein distance, where two letters that changed places count as one edit. */
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && sorted(a) === sorted(b) ? 1 : edits;
}

/** Edits that a name of this length may be away. */
function allowance(text: string): number {
  return text.length >= 7 ? 2 : 1;
}

function confidenceOf(text: string, cue: Cue, isAttested: boolean): number | undefined {
  if (isAttested) return CONFIDENCE.attested;
  if (cue.weak) return undefined;
  if (cue.nationality !== undefined) return CONFIDENCE.nationality;
  return text.length >= TELLING_LENGTH ? CONFIDENCE.noun : undefined;
}

/** Whether a form stands elsewhere in the article or in a back-translation of a segment. */
function attestation(
  document: AlignedDocument,
  tokens: readonly Token[],
): (form: string, segment: number) => boolean {
  const texts = new Set(tokens.map(({ text }) => text));
  return (form, segment) =>
    texts.has(form) ||
    (document.backTranslations[segment] ?? []).some(
      ({ unreliable, text }) => unreliable.length === 0 && text.split(/[^\p{L}\p{N}]+/u).includes(form),
    );
}

function detectionOf(
  rule: Rule<CorruptedParams>,
  { document }: AlignedDocument,
  tokens: readonly Token[],
  first: number,
  last: number,
  text: string,
  { form }: NameForm,
  cue: Cue,
  confidence: number,
): Detection {
  const start = tokens[first]?.span.start ?? 0;
  const end = tokens[last]?.span.end ?? start;
  return {
    ruleId: rule.id,
    messageId: 'corrupted',
    data: { words: document.text.slice(start, end), suggestion: form, context: cue.text },
    span: { start, end },
    evidence: [
      {
        kind: 'lexicon',
        entry: form,
        distance: distance(text.toLowerCase(), form.toLowerCase()),
        context: cue.text,
      },
    ],
    suggestion: { text: form, safe: false, replaces: true },
    expected: [form],
    confidence,
  };
}
