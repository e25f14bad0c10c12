import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Lexicons, Rule } from '../../../core/rule.js';
import { bodyPronouns } from './body.js';
import { pronounParams, type PronounParams } from './params.js';
import { personsIt } from './person.js';
import { thingsWho } from './thing-who.js';

function detectionsOf(
  document: AlignedDocument,
  rule: Rule<PronounParams>,
  lexicons: Lexicons,
): Iterable<Detection> {
  const { params } = rule;
  switch (params.pattern) {
    case 'body':
      return bodyPronouns(document, { ...rule, params });
    case 'person-it':
      return personsIt(document, { ...rule, params }, lexicons);
    case 'thing-who':
      return thingsWho(document, { ...rule, params });
  }
}

/** Pronouns with the gender of a French noun. See README.md. */
export const pronoun: Detector<PronounParams> = {
  meta: {
    id: 'pronoun',
    params: pronounParams,
    messages: {
      body: '“{pronoun}” seems to stand for “{body}”, which has a gender in French; write “{text}”.',
      person: '“{word}” seems to stand for a person; write {pronoun}.',
      who: '“{noun}” is no person; French “qui” serves both.',
    },
  },
  *detect(document, rules, lexicons) {
    for (const rule of rules) yield* detectionsOf(document, rule, lexicons);
  },
};
