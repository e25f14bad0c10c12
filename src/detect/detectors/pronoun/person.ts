import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Lexicons, Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import { onceFor } from '../../../core/once-for.js';
import { isQuoted } from '../../matching/quoted.js';
import { isCapitalised, sentences } from '../../matching/sentences.js';
import type { ParamsOf } from './params.js';

type Params = ParamsOf<'person-it'>;

/** Words at the start of a sentence among which its subject is. */
const SUBJECT_REACH = 10;

interface Words {
  readonly titles: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
}

const compile = onceFor((params: Params): Words => ({
  titles: new Set(params.titles),
  bodies: new Set(params.bodies),
  owned: new Set(params.owned),
  acts: new Set(params.acts),
}));

function isName(token: Token | undefined): boolean {
  return isCapitalised(token) && token?.pos === 'PROPN' && /\p{Ll}/u.test(token.text);
}

/** Whether a person is the subject of a sentence, and no body or thing that has its pronouns stands before a token. */
function isAboutPerson(
  tokens: readonly Token[],
  end: number,
  { titles, bodies }: Words,
  { names }: Lexicons,
): boolean {
  const before = tokens.slice(0, end);
  if (before.some(({ lower, lemma }) => bodies.has(lower) || bodies.has(lemma))) return false;
  return before.slice(0, SUBJECT_REACH).some((token, index) => {
    const next = before[index + 1];
    return isName(next) && (titles.has(token.lower) || (isName(token) && names.has(token.lower)));
  });
}

/** `The minister Bruno Roux sent its condolences. It calls for calm`: French has one possessive, and “il” for both. */
export function* personsIt(
  document: AlignedDocument,
  rule: Rule<Params>,
  lexicons: Lexicons,
): Generator<Detection> {
  const words = compile(rule.params);
  let previous: readonly Token[] = [];
  for (const tokens of sentences(document)) {
    for (const [index, token] of tokens.entries()) {
      const next = tokens[index + 1];
      if (!next || isQuoted(document, token.span.start)) continue;
      const isOwner =
        token.lower === 'its' &&
        (words.owned.has(next.lower) || words.owned.has(next.lemma)) &&
        isAboutPerson(tokens, index, words, lexicons);
      const isSubject =
        token.lower === 'it' &&
        index === 0 &&
        words.acts.has(next.lower) &&
        isAboutPerson(previous, previous.length, words, lexicons);
      if (isOwner || isSubject) yield detectionOf(rule.id, token, isOwner ? 'his or her' : 'he or she');
    }
    previous = tokens;
  }
}

function detectionOf(ruleId: string, token: Token, pronoun: string): Detection {
  return {
    ruleId,
    messageId: 'person',
    data: { word: token.text, pronoun },
    span: token.span,
    evidence: [],
    suggestion: { text: `Write ${pronoun}, for the person meant.`, safe: false, replaces: false },
  };
}
