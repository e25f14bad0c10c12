import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { MONTH_NAMES, DAY_NAMES, isUnit } from '../../matching/dates.js';
import { sentences } from '../../matching/sentences.js';
import { spanOf, textOf } from './clause.js';
import type { ParamsOf } from './params.js';

/** Words of a subject that a pronoun repeats, at most. */
const SUBJECT_REACH = 9;
const ALONE = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them']);
const SUBJECTS = new Set(['he', 'she', 'it', 'they']);
const STARTS = new Set(['the', 'my', 'his', 'her', 'its', 'their', 'our', 'this', 'these']);
const TIMES = new Set([
  ...MONTH_NAMES,
  ...DAY_NAMES,
  ...'day days time morning evening night afternoon moment weekend season today way case'.split(' '),
]);

/** Index of the comma after the subject that begins at a token; -1 when a verb or another mark comes first. */
function subjectEnd(tokens: readonly Token[], first: number): number {
  for (let at = first + 1; at <= first + SUBJECT_REACH; at++) {
    const token = tokens[at];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PRON') return -1;
    if (token.text === ',') return at > first + 1 || token.pos === 'PUNCT' ? at : -1;
    if (token.pos === 'PUNCT' && !/^[-‐’']$/u.test(token.text)) return -1;
    if (TIMES.has(token.lower) || isUnit(token)) return -1;
  }
  return -1;
}

/** Where subjects may begin: a determiner or a name at the start of a sentence, after a mark or `and` and `that`. */
function* subjectStarts(tokens: readonly Token[]): Generator<number> {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const opens = !before || before.pos === 'PUNCT' || ['and', 'but', 'that'].includes(before.lower);
    if (opens && (STARTS.has(token.lower) || token.pos === 'PROPN')) yield index;
  }
}

/** `The mayor, he, works`, `My coach, he never doubted`: French repeats a stressed subject with a pronoun. */
export function* doubledSubjects(
  document: AlignedDocument,
  rule: Rule<ParamsOf<'doubled-subject'>>,
): Generator<Detection> {
  const saying = new Set(rule.params.saying);
  for (const tokens of sentences(document)) {
    let from = 0;
    for (const first of subjectStarts(tokens)) {
      if (first < from) continue;
      const comma = repetition(tokens, first, saying);
      if (comma === undefined) continue;
      const isAlone = tokens[comma + 2]?.text === ',';
      const end = comma + (isAlone ? 3 : 2);
      const subject = textOf(document, tokens, first, comma);
      yield {
        ruleId: rule.id,
        messageId: 'doubled-subject',
        data: { words: textOf(document, tokens, first, comma + 2), text: subject },
        span: spanOf(tokens, first, end),
        evidence: [],
        suggestion: { text: subject, safe: false, replaces: true },
        confidence: isAlone ? undefined : rule.params.unsure,
      };
      from = end;
    }
  }
}

/** Index of the comma before the pronoun that repeats the subject that begins at a token. */
function repetition(
  tokens: readonly Token[],
  first: number,
  saying: ReadonlySet<string>,
): number | undefined {
  let comma = subjectEnd(tokens, first);
  if (comma < 0) return undefined;
  if (!ALONE.has(tokens[comma + 1]?.lower ?? '')) comma = subjectEnd(tokens, comma + 1);
  if (comma < 0) return undefined;
  const pronoun = tokens[comma + 1];
  const next = tokens[comma + 2];
  if (pronoun && ALONE.has(pronoun.lower) && next?.text === ',') return tokens[comma + 3] ? comma : undefined;
  const isStart = first === 0 || tokens[first - 1]?.pos === 'PUNCT' || tokens[first - 1]?.lower === 'that';
  if (!isStart || tokens[first]?.pos === 'PROPN' || !pronoun || !SUBJECTS.has(pronoun.lower))
    return undefined;
  const verb = next?.pos === 'ADV' ? tokens[comma + 3] : next;
  if (verb?.pos !== 'VERB' && verb?.pos !== 'AUX') return undefined;
  const isAside = tokens.slice(comma + 2, comma + 6).some(({ lower }) => saying.has(lower));
  return isAside ? undefined : comma;
}
