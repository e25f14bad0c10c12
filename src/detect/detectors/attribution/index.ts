import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Saying } from '../../../core/saying.js';
import { onceFor } from '../../../core/once-for.js';
import { afterQuotations } from './after-quotation.js';
import { calquedVerbs } from './calqued-verb.js';
import { incises } from './incise.js';
import { inversions } from './inversion.js';
import { missingVerbs } from './missing-verb.js';
import { attributionParams, type AttributionParams, type CompleteParams } from './params.js';
import { participles } from './participle.js';
import { pronounInversions } from './pronoun-inversion.js';
import { Reading } from './reading.js';
import { reportedSources } from './reported-source.js';

/** A rule's settings with the verbs and speakers of its language where it has none; made once for both. */
const completeBy = onceFor(({ verbs, speakers }: Saying) =>
  onceFor((params: AttributionParams) => ({ verbs, ...params, speakers }) as CompleteParams),
);

function detectionsOf(reading: Reading, rule: Rule<AttributionParams>, saying: Saying): Iterable<Detection> {
  const params = completeBy(saying)(rule.params);
  switch (params.pattern) {
    case 'inversion':
      return inversions(reading, { ...rule, params });
    case 'calqued-verb':
      return calquedVerbs(reading, { ...rule, params });
    case 'after-quotation':
      return afterQuotations(reading, { ...rule, params });
    case 'missing-verb':
      return missingVerbs(reading, { ...rule, params });
    case 'participle':
      return participles(reading, { ...rule, params });
    case 'incise':
      return incises(reading, { ...rule, params });
    case 'pronoun-inversion':
      return pronounInversions(reading, { ...rule, params });
    case 'reported-source':
      return reportedSources(reading, { ...rule, params });
  }
}

/** Who said it: verbs of saying inverted, calqued or lost. See README.md. */
export const attribution: Detector<AttributionParams> = {
  meta: {
    id: 'attribution',
    params: attributionParams,
    messages: {
      bare: '“{words}” is the French order of words, with a French verb of saying; write “{suggestion}”.',
      usual: '“{words}” is the French order of words; write “{suggestion}”.',
      interrupted: '“{words}” is the French order of words; write “{suggestion}”.',
      addressed: '“{words}” names whom the speaker told in the French order; write “{suggestion}”.',
      'before-colon': '“{words}” before a colon introduces a quotation as French does; write “{suggestion}”.',
      'calqued-verb': '“{words}” is a French verb of saying word for word; write “{suggestion}”.',
      'missing-verb': 'The quotation has lost its verb of saying before “{words}”; write “{suggestion}”.',
      participle: '“{words}” hangs on the sentence as in French; begin a new one: “{suggestion}”.',
      incise: '“{words}” stands inside the quotation marks, as in French; write “{suggestion}”.',
      'pronoun-inversion': '“{words}” is the French order of words; write “{suggestion}”.',
      'reported-source': '“{words}” is how French names a source; write “{suggestion}”.',
    },
  },
  *detect(document, rules, { saying }) {
    const reading = new Reading(document);
    for (const rule of rules) yield* detectionsOf(reading, rule, saying);
  },
};
