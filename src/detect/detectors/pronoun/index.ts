import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { bodyPronouns } from './body.js';
import { pronounParams, type PronounParams } from './params.js';
import { thingsWho } from './thing-who.js';

function detectionsOf(document: AlignedDocument, rule: Rule<PronounParams>): Iterable<Detection> {
  const { params } = rule;
  return params.pattern === 'body'
    ? bodyPronouns(document, { ...rule, params })
    : thingsWho(document, { ...rule, params });
}

/** Pronouns with the gender of a French noun. See README.md. */
export const pronoun: Detector<PronounParams> = {
  meta: {
    id: 'pronoun',
    params: pronounParams,
    messages: {
      body: '“{pronoun}” seems to stand for “{body}”, which has a gender in French; write “{text}”.',
      who: '“{noun}” is no person; French “qui” serves both.',
    },
  },
  *detect(document, rules) {
    for (const rule of rules) yield* detectionsOf(document, rule);
  },
};
