import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { PronounInversionParams } from './params.js';
import type { Reading } from './reading.js';
import { formsFor, verbAt, type VerbForms } from './verb-forms.js';

const AUXILIARIES = new Set(['do', 'does', 'did', 'has', 'have', 'had']);
/** Who speaks: a pronoun, and who that is in copy. */
const SPEAKERS: ReadonlyMap<string, string> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['we', 'officials'],
  ['one', 'officials'],
  ['it', 'it'],
]);
/** How far a question mark is looked for, in words. */
const QUESTION_REACH = 15;
const END = /^[.,;:)–—-]$/u;

/** `“…”, has he declared`, `“…”, reassures do we`: the pronoun after the verb, as in `a-t-il déclaré`. */
export function* pronounInversions(
  reading: Reading,
  rule: Rule<PronounInversionParams>,
): Generator<Detection> {
  const forms = formsFor(rule.params, () => true);
  for (const index of reading.tokens.keys()) {
    if (reading.before(index) === 'other') continue;
    const found = auxiliaryFirst(reading, forms, index) ?? verbFirst(reading, forms, index);
    if (!found) continue;
    const text = `${SPEAKERS.get(found.speaker) ?? 'they'} ${found.instead}`;
    yield {
      ruleId: rule.id,
      messageId: 'pronoun-inversion',
      data: { words: reading.slice(index, found.last), suggestion: text },
      span: reading.span(index, found.last),
      evidence: [],
      suggestion: { text, safe: false, replaces: true },
      expected: found.french,
    };
  }
}

interface Found {
  readonly last: number;
  readonly speaker: string;
  readonly instead: string;
  readonly french: readonly string[];
}

/** `did he declare`, `has she added`. */
function auxiliaryFirst(reading: Reading, forms: VerbForms, index: number): Found | undefined {
  if (!AUXILIARIES.has(reading.tokens[index]?.lower ?? '')) return undefined;
  const speaker = reading.within(index, index + 1)?.lower ?? '';
  const verb = SPEAKERS.has(speaker) ? verbAt(reading, forms, index + 2) : undefined;
  if (!verb || !reading.within(index, verb.last) || asks(reading, verb.last)) return undefined;
  return { last: verb.last, speaker, ...verb.form.verb };
}

/** `explains does he`, `assures-he`, `specified she`: with nothing between only verbs that English never inverts. */
function verbFirst(reading: Reading, forms: VerbForms, index: number): Found | undefined {
  const verb = verbAt(reading, forms, index);
  if (!verb) return undefined;
  const { plain, usual } = verb.form.verb;
  const link = reading.within(index, verb.last + 1)?.lower ?? '';
  const isPeriphrastic = AUXILIARIES.has(link);
  const isLinked = isPeriphrastic || link === '-';
  const at = verb.last + (isLinked ? 2 : 1);
  const speaker = reading.within(index, at)?.lower ?? '';
  if (!SPEAKERS.has(speaker) || speaker === 'it') return undefined;
  if (!isLinked && (plain || usual !== 'never' || speaker === 'one')) return undefined;
  const isEnd = END.test(reading.within(index, at + 1)?.text ?? '.');
  return isEnd || isPeriphrastic ? { last: at, speaker, ...verb.form.verb } : undefined;
}

/** Whether a clause ends in a question mark: `“…”, did he say?` */
function asks(reading: Reading, last: number): boolean {
  for (let i = last + 1; i <= last + QUESTION_REACH; i++) {
    const token = reading.within(last, i);
    if (!token || /^[.;!]$/u.test(token.text)) return false;
    if (token.text === '?') return true;
  }
  return false;
}
