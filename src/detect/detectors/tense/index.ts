import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { reportedConditionals, reportedStates } from './conditional.js';
import { durationsThat, presentsFor, sinceDurations } from './duration.js';
import { datedFutures, datedPresents } from './dated.js';
import { infinitives } from './infinitive.js';
import { futuresOfPast, historicPresents } from './looking-back.js';
import { narratedPresents } from './narration.js';
import { tenseParams, type TenseParams } from './params.js';
import { datedPerfects } from './perfect.js';

function detectionsOf(document: AlignedDocument, rule: Rule<TenseParams>): Iterable<Detection> {
  const { params } = rule;
  switch (params.pattern) {
    case 'conditional':
      return reportedConditionals(document, { ...rule, params });
    case 'conditional-state':
      return reportedStates(document, { ...rule, params });
    case 'dated-perfect':
      return datedPerfects(document, { ...rule, params });
    case 'future-of-past':
      return futuresOfPast(document, { ...rule, params });
    case 'historic-present':
      return historicPresents(document, { ...rule, params });
    case 'dated-future':
      return datedFutures(document, { ...rule, params });
    case 'dated-present':
      return datedPresents(document, { ...rule, params });
    case 'narrated-present':
      return narratedPresents(document, { ...rule, params });
    case 'since-duration':
      return sinceDurations(document, { ...rule, params });
    case 'duration-that':
      return durationsThat(document, { ...rule, params });
    case 'present-for':
      return presentsFor(document, { ...rule, params });
    case 'infinitive':
      return infinitives(document, { ...rule, params });
  }
}

/** Tenses and moods that are French. See README.md. */
export const tense: Detector<TenseParams> = {
  meta: {
    id: 'tense',
    params: tenseParams,
    messages: {
      conditional: 'French gives unconfirmed news in the conditional; English says so: “{text}”.',
      'dated-perfect': 'With a day that is past, English has the past tense: “{text}”.',
      'future-of-past': 'French looks back in the future tense; English has the past: “{text}”.',
      'dated-future': 'French looks back in the future tense; English has the past: “{text}”.',
      'dated-present': 'French tells the past in the present; English has the past: “{text}”.',
      'historic-present': 'French tells the past in the present; English has the past: “{text}”.',
      'narrated-present': 'French tells events in the present; English has the past: “{text}”.',
      'since-duration': 'French has one word for “since” and “for”; with a length of time it is “{text}”.',
      'duration-that': '“Cela fait … que” word for word; English has “{text}” at the end of the clause.',
      'present-for': 'What began in the past and lasts is “{text}”.',
      infinitive: '“{verb} to …” is a French infinitive after a verb of saying.',
    },
  },
  *detect(document, rules) {
    for (const rule of rules) yield* detectionsOf(document, rule);
  },
};
